import { contract, operationsOf } from '@u4ssc/client/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, sending } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'

const NOBODY = '00000000-0000-4000-8000-000000000000'

let app: TestApp
let owner: string
beforeAll(async () => {
  app = await openTestApp()
  owner = await app.signInAs('owner')
})
afterAll(() => app.close())

it('every operation is mounted once, under its own ID', () => {
  const twice = app.operationIds.filter((id, at) => app.operationIds.indexOf(id) !== at)
  expect(twice).toEqual([])
  const ofContract = operationsOf(contract).map(({ id }) => id)
  expect(ofContract.filter((id) => !app.operationIds.includes(id))).toEqual([])
})

describe('a served operation', () => {
  it('returns its value in JSON with its status', async () => {
    const body = { url: 'https://example.org/hook', events: ['meeting.released'] }
    const answer = await app.request('/v1/webhooks', sending('POST', body, { cookie: owner }))
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject(body)
  })

  it.each([
    ['a parameter', 'DELETE', '/v1/webhooks/x', undefined, '/id'],
    ['a query', 'GET', `/v1/webhooks/${NOBODY}/deliveries?limit=0`, undefined, '/limit'],
    ['a body', 'POST', '/v1/webhooks', { url: 'x', events: ['meeting.released'] }, '/url'],
  ])('refuses %s that its schema does not allow', async (_, method, path, body, pointer) => {
    const request =
      body === undefined
        ? { method, headers: { cookie: owner } }
        : sending(method, body, { cookie: owner })
    const answer = await app.request(path, request)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ errors: [{ pointer }] })
  })
})
