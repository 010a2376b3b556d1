import { expect, it } from 'vitest'
import * as z from 'zod'
import { connect } from '../connect'
import { OWNERS } from './access'
import { done, file, found, jsonFile, lines, ok, text } from './answers'
import { ProblemError } from '../http/index'
import { call, callPage, problemOf } from './call'
import { clientOf } from './client'
import { get, post, put, remove } from './operation'
import { fileBody } from './schema'
import { webhooks } from './webhooks'

const params = { id: z.string(), delivery: z.string() }
const common = { tag: 'Things', access: OWNERS, summary: '', description: '' } as const
const ThingSchema = z.object({ name: z.string() })
const answer = ok(ThingSchema, 'The thing')
const noProblem = { title: '', detail: '', requestId: '', errors: [] }

/** Returns a connection that answers with this response, and what it was asked for. */
function answering(response: () => Response) {
  const asked: string[] = []
  const connection = connect({
    baseUrl: 'http://api.test',
    retries: 0,
    fetch: async (...given) => {
      const request = new Request(...given)
      const type = request.headers.get('content-type') ?? ''
      const version = request.headers.get('if-match') ?? ''
      const words = [request.method, request.url, type, version, await request.text()]
      asked.push(words.filter((word) => word !== '').join(' '))
      return response()
    },
  })
  return { asked, connection }
}
/** Returns a connection that answers with a thing, and the headers that it was sent. */
function recording() {
  const headers: Record<string, string>[] = []
  const connection = connect({
    baseUrl: 'http://api.test',
    retries: 0,
    fetch: (...given) => {
      headers.push(Object.fromEntries(new Request(...given).headers))
      return Promise.resolve(thing())
    },
  })
  return { headers, connection }
}
const thing = () => Response.json({ name: 'A' })
const refusal = (status: number) => () =>
  Response.json({ type: '/problems/x', status, ...noProblem }, { status })

it('a call fills the path in order, and keeps each value in its segment', async () => {
  const { asked, connection } = answering(thing)
  const read = get('/things/{id}/deliveries/{delivery}', { ...common, id: 'x', params, answer })
  expect(await call(connection, read, 'a/b', 'c')).toEqual({ name: 'A' })
  expect(asked).toEqual(['GET http://api.test/v1/things/a%2Fb/deliveries/c'])
})

it('a call takes the query and the body after the parameters of the path', async () => {
  const { asked, connection } = answering(thing)
  const query = z.object({ q: z.string().optional() })
  const list = get('/things', { ...common, id: 'x', query, answer })
  await call(connection, list)
  await call(connection, list, { q: 'a b' })
  const change = put('/things/{id}', {
    ...{ ...common, id: 'y', answer, body: ThingSchema },
    params: { id: z.string() },
  })
  await call(connection, change, '1', { name: 'B' })
  expect(asked).toEqual([
    'GET http://api.test/v1/things',
    'GET http://api.test/v1/things?q=a+b',
    'PUT http://api.test/v1/things/1 application/json {"name":"B"}',
  ])
})

it('a call sends a file as the body', async () => {
  const { asked, connection } = answering(thing)
  const upload = post('/things', { ...common, id: 'x', body: fileBody, answer })
  await call(connection, upload, new Blob(['bytes']))
  expect(asked).toEqual(['POST http://api.test/v1/things application/octet-stream bytes'])
})

it('a call returns a file unread, and nothing for an empty response', async () => {
  const { connection } = answering(() => new Response('<x/>'))
  const read = get('/things', {
    ...common,
    id: 'x',
    answer: file({ 'text/xml': z.string() }, 'It'),
  })
  expect(await (await call(connection, read)).text()).toBe('<x/>')
  const empty = answering(() => new Response(null, { status: 204 })).connection
  const removal = remove('/things', { ...common, id: 'y', answer: done('Deleted') })
  await expect(call(empty, removal)).resolves.toBeUndefined()
})

it('a call returns undefined for missing content, if the operation allows that', async () => {
  const { connection } = answering(refusal(404))
  const find = get('/things', { ...common, id: 'x', answer: found(ThingSchema, 'The thing') })
  expect(await call(connection, find)).toBeUndefined()
  const read = get('/things', { ...common, id: 'y', answer })
  await expect(call(connection, read)).rejects.toMatchObject({ status: 404 })
})

it('a call takes the required version after its other arguments', async () => {
  const { asked, connection } = answering(() => new Response(null, { status: 204 }))
  const removal = remove('/things/{id}', {
    ...{ ...common, id: 'x', answer: done('Deleted'), needsVersion: true },
    params: { id: z.string() },
  })
  await call(connection, removal, '1', 3)
  expect(asked).toEqual(['DELETE http://api.test/v1/things/1 "3"'])
})

it('a call returns a file of text as text, and a file of JSON as its value', async () => {
  const { connection } = answering(thing)
  const types = { 'text/calendar': z.string() }
  const calendar = get('/things', { ...common, id: 'x', answer: text(types, 'It') })
  expect(await call(connection, calendar)).toBe('{"name":"A"}')
  const linked = get('/things', {
    ...common,
    id: 'y',
    answer: jsonFile('application/ld+json', ThingSchema, 'It'),
  })
  expect(await call(connection, linked)).toEqual({ name: 'A' })
})

it('a method yields the lines of its response one by one', async () => {
  const { asked, connection } = answering(() => new Response('{"name":"A"}\n{"name":"B"}\n'))
  const exportAll = get('/things/{id}', {
    ...{ ...common, id: 'x', answer: lines(ThingSchema, 'Things') },
    params: { id: z.string() },
  })
  const { things } = clientOf(connection, { things: { exportAll } })
  const names: string[] = []
  for await (const { name } of things.exportAll('1')) names.push(name)
  expect(names).toEqual(['A', 'B'])
  expect(asked).toEqual(['GET http://api.test/v1/things/1'])
})

it('a response that the schema does not allow is refused', async () => {
  const { connection } = answering(() => Response.json({ name: 1 }))
  const read = get('/things', { ...common, id: 'x', answer })
  await expect(call(connection, read)).rejects.toThrow('/v1/things answered outside its contract')
})

it('the next page is called from the place that the previous page names, with the same filter', async () => {
  const { asked, connection } = answering(thing)
  const query = z.object({ q: z.string().optional() })
  const list = get('/things', { ...common, id: 'x', query, answer })
  await callPage(connection, list, {}, { q: 'a' })
  await callPage(connection, list, { cursor: 'c' }, { q: 'a' })
  expect(asked).toEqual([
    'GET http://api.test/v1/things?q=a',
    'GET http://api.test/v1/things?q=a&cursor=c',
  ])
})

it('a call with a personal link takes its token first, and sends it in the header', async () => {
  const { connection, headers } = recording()
  const read = get('/things/own/{id}', {
    ...{ ...common, access: 'link', id: 'x', answer },
    params: { id: z.string() },
  })
  await call(connection, read, 'token', 'a')
  expect(headers).toEqual([expect.objectContaining({ 'personal-link': 'token' })])
})

it('a call sends an optional header only if it is given', async () => {
  const { connection, headers } = recording()
  const body = ThingSchema
  const create = post('/things', { ...common, id: 'x', header: 'idempotency-key', body, answer })
  await call(connection, create, { name: 'A' })
  await call(connection, create, { name: 'A' }, { idempotencyKey: 'key' })
  const list = get('/things', { ...common, id: 'y', header: 'personal-link', answer })
  await call(connection, list)
  await call(connection, list, { personalLink: 'token' })
  expect(headers.map((one) => [one['idempotency-key'], one['personal-link']])).toEqual([
    [undefined, undefined],
    ['key', undefined],
    [undefined, undefined],
    [undefined, 'token'],
  ])
})

it('a call reports the progress of a file', async () => {
  const { connection } = answering(thing)
  const upload = post('/things', { ...common, id: 'x', body: fileBody, answer })
  const shares: number[] = []
  const sender = {
    ...connection,
    upload: (_url: string, _init: RequestInit, onProgress: (share: number) => void) => {
      onProgress(1)
      return Promise.resolve(thing())
    },
  }
  await call(sender, upload, new Blob(['bytes']), {
    onProgress: (share) => shares.push(share),
  })
  expect(shares).toEqual([1])
})

it('an error of an operation has its problem code, and any other error has none', () => {
  const { replay } = webhooks.deliveries
  const error = (type: string) => new ProblemError({ ...noProblem, type, status: 404 })
  expect(problemOf(replay, error('/problems/delivery-not-found'))).toBe('delivery-not-found')
  expect(problemOf(replay, error('/problems/webhook-not-found'))).toBeUndefined()
  expect(problemOf(replay, new Error('/problems/delivery-not-found'))).toBeUndefined()
})
