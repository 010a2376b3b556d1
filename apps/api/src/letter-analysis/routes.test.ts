import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_CIRCULAR_LENGTH } from '@u4ssc/client/circulars'
import { LETTER } from '../../test/letters'
import { openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { ReadingBudget } from './routes'

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

it('the limit of one address stops its readings for a minute, and does not affect other addresses', () => {
  const budget = new ReadingBudget()
  for (let turn = 0; turn < 10; turn += 1) budget.spend('192.0.2.1', 400_000, 1_000)
  const more = (place: string, at: number) => () => budget.spend(place, 1, at)
  expect(more('192.0.2.1', 60_999)).toThrow('wait a minute')
  expect(more('192.0.2.2', 60_999)).not.toThrow()
  expect(more('192.0.2.1', 61_000)).not.toThrow()
})
