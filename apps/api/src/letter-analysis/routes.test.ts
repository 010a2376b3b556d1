import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_CIRCULAR_LENGTH } from '@u4ssc/client/circulars'
import { LETTER } from '../../test/letters'
import { openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

describe('POST /v1/readings', () => {
  it('reads a letter for anyone and stores nothing', async () => {
    const client = app.clientOf()
    const reading = await client.circulars.read({ text: LETTER })
    expect(reading.circular.issuedOn).toBe('2021-10-13')
    expect(reading.meetings).toHaveLength(1)
    expect((await client.circulars.list()).items).toEqual([])
  })

  it.each([
    ['nothing', {}],
    ['an empty letter', { text: '' }],
    ['a letter beyond all letters', { text: 'x'.repeat(MAX_CIRCULAR_LENGTH + 1) }],
  ])('refuses %s, naming the field', async (_what, body) => {
    const response = await app.request('/v1/readings', post(body))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/text' }] })
  })

  it.each([
    ['half a JSON', 'application/json', '{"text":', 400, 'malformed-json'],
    ['a form', 'application/x-www-form-urlencoded', 'text=x', 415, 'body-not-json'],
    ['a flood', 'application/json', ' '.repeat(4 * 1024 * 1024 + 1), 413, 'body-too-large'],
  ])('refuses %s', async (_what, type, body, status, code) => {
    const headers = { 'content-type': type, 'content-length': String(body.length) }
    const response = await app.request('/v1/readings', { method: 'POST', headers, body })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ type: `/problems/${code}`, status })
  })
})
