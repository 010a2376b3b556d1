import { createRoute, z } from '@hono/zod-openapi'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { answerErrors } from './middleware/answer-errors'
import { jsonAnswer, jsonBody } from './bodies'
import { checkJson } from './middleware/check-json'
import { createRouter } from './create-router'

const route = createRoute({
  middleware: checkJson,
  method: 'post',
  path: '/rooms/{room}/seats',
  request: {
    params: z.object({ room: z.string().max(5) }),
    query: z.object({ row: z.coerce.number() }),
    headers: z.object({ 'idempotency-key': z.string().min(3).optional() }),
    body: jsonBody(z.object({ name: z.string() })),
  },
  responses: { 200: jsonAnswer(z.unknown(), 'What was read') },
})

function openRouter() {
  const router = createRouter()
  answerErrors(router, pino({ level: 'silent' }))
  return router.openapi(route, (c) => {
    const { req } = c
    const parts = [req.valid('param'), req.valid('query'), req.valid('header'), req.valid('json')]
    return c.json(parts, 200)
  })
}

interface Sent {
  readonly path?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

async function ask({ path = '/rooms/one/seats?row=2', headers = {}, body = '{}' }: Sent) {
  const type = { 'content-type': 'application/json' }
  const sent = { method: 'POST', headers: { ...type, ...headers }, body }
  const answer: unknown = await (await openRouter().request(path, sent)).json()
  return answer
}

it('the router passes only the input that a route declares', async () => {
  const headers = { 'Idempotency-Key': 'abc', 'X-Other': 'left' }
  const body = '{"name":"Ada","left":true}'
  expect(await ask({ headers, body })).toEqual([
    { room: 'one' },
    { row: 2 },
    { 'idempotency-key': 'abc' },
    { name: 'Ada' },
  ])
})

it.each<[string, Sent, string[]]>([
  ['the address', { path: '/rooms/longer/seats?row=2', body: '{"name":"Ada"}' }, ['/room']],
  ['the query', { path: '/rooms/one/seats?row=x', body: '{"name":"Ada"}' }, ['/row']],
  ['a header', { headers: { 'idempotency-key': 'a' } }, ['/idempotency-key']],
  ['the body', { body: '{"name":3}' }, ['/name']],
  ['a text that is none', { body: String.raw`{"name":"\ud800"}` }, ['/name']],
])('the router reports the fault of %s', async (_, sent, pointers) => {
  expect(await ask(sent)).toMatchObject({
    type: '/problems/invalid-request',
    errors: pointers.map((pointer) => ({ pointer })),
  })
})

it.each<[string, Sent]>([
  ['malformed-json', { body: '{' }],
  ['malformed-json', { body: '' }],
  ['body-not-json', { headers: { 'content-type': 'text/plain' } }],
])('the router answers %s to a body that is not JSON', async (code, sent) => {
  expect(await ask(sent)).toMatchObject({ type: `/problems/${code}` })
})

it('the router refuses a body that is nested too deeply before its schema reads it', async () => {
  const body = `{"name":${'['.repeat(5_000)}${']'.repeat(5_000)}}`
  expect(await ask({ body })).toMatchObject({
    type: '/problems/invalid-request',
    detail: 'Send JSON with at most 100 levels of nesting.',
  })
})

it('the router describes all input of a route, and nothing of a hidden route', () => {
  const router = openRouter()
  const responses = { 204: { description: 'Nothing' } }
  const hidden = createRoute({ method: 'get', path: '/hidden', hide: true, responses })
  router.openapi(hidden, (c) => c.body(null, 204))
  const { paths = {} } = router.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Rooms', version: '1' },
  })
  expect(Object.keys(paths)).toEqual(['/rooms/{room}/seats'])
  const described = paths['/rooms/{room}/seats']?.post
  const names = described?.parameters?.map((one) => ('name' in one ? one.name : one))
  expect(names?.toSorted()).toEqual(['idempotency-key', 'room', 'row'])
  expect(described?.requestBody).toMatchObject({ required: true })
})
