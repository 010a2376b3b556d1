import { expect, it } from 'vitest'
import { createLog } from '../../startup/create-log'
import { answerErrors } from './answer-errors'
import { createRouter } from '../create-router'
import { guardWrites } from './guard-writes'

function post(headers: Record<string, string>, body = '{}') {
  const app = createRouter()
  answerErrors(app, createLog('silent'))
  app.use(guardWrites('https://api.example.org'))
  app.post('/', (c) => c.text(''))
  const length = { 'content-length': String(body.length) }
  const bytes = new TextEncoder().encode(body)
  return app.request('/', { method: 'POST', body: bytes, headers: { ...length, ...headers } })
}

it.each([
  ['application/json'],
  ['application/json; charset=utf-8'],
  ['Application/JSON;charset="UTF-8"'],
])('a body of the type %s is accepted', async (type) => {
  expect((await post({ 'content-type': type })).status).toBe(200)
})

it.each<[Record<string, string>]>([
  [{}],
  [{ 'content-type': 'text/plain' }],
  [{ 'content-type': 'application/json-patch+json' }],
  [{ 'content-type': 'application/json; charset=iso-8859-1' }],
  [{ 'content-type': 'application/json', 'content-encoding': 'gzip' }],
  [{ 'content-type': 'application/x-www-form-urlencoded' }],
])('a body with %j is refused', async (headers) => {
  const response = await post(headers)
  expect(response.status).toBe(415)
  expect(await response.json()).toMatchObject({ type: '/problems/body-not-json' })
})
