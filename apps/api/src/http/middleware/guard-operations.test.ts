import { createRoute } from '@hono/zod-openapi'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { createLog } from '../../startup/create-log'
import { createRouter } from '../create-router'
import { answerErrors } from './answer-errors'
import { guardOperations } from './guard-operations'

const responses = { 200: { description: 'Found' } }
const YEAR = z.object({ year: z.coerce.number().optional() })

function ask(path: string, method = 'GET') {
  const app = createRouter()
  answerErrors(app, createLog('silent'))
  app.use(guardOperations(app))
  const list = createRoute({
    method: 'get',
    path: '/meetings',
    request: { query: YEAR },
    responses,
  })
  app.openapi(list, (c) => c.text('all'))
  const file = createRoute({ method: 'get', path: '/meetings/{slug}.ics', responses })
  app.openapi(file, (c) => c.text('one'))
  app.get('/page', (c) => c.text('page'))
  return app.request(path, { method })
}

it('the guard of operations refuses a method that a path does not have, and lists the others', async () => {
  const answer = await ask('/meetings', 'PUT')
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  expect(await answer.json()).toMatchObject({ type: '/problems/method-not-allowed' })
})

it('the guard of operations refuses a query parameter that an operation does not have, and lists the others', async () => {
  const answer = await ask('/meetings?yaer=2021&year=2021')
  expect(answer.status).toBe(422)
  const message = 'This parameter is not known. Known: year'
  expect(await answer.json()).toMatchObject({ errors: [{ pointer: '/yaer', message }] })
  const none = await ask('/meetings/u4ssc-6.ics?year=2021')
  expect(await none.json()).toMatchObject({
    errors: [{ pointer: '/year', message: 'This address takes no query parameters' }],
  })
})

it.each([
  ['/meetings?year=2021', 'GET', 200],
  ['/meetings', 'HEAD', 200],
  ['/meetings/u4ssc-6.ics', 'GET', 200],
  ['/page?x=1', 'GET', 200],
  ['/nothing?x=1', 'GET', 404],
])('the guard of operations passes %s to the routes', async (path, method, status) => {
  expect((await ask(path, method)).status).toBe(status)
})
