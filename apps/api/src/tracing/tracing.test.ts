import { once } from 'node:events'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'
import { openTracing } from './index'

const SpanSchema = z.object({
  traceId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: z.array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })),
  events: z.array(z.object({ name: z.string() })),
})
const ExportSchema = z.object({
  resourceSpans: z.array(
    z.object({ scopeSpans: z.array(z.object({ spans: z.array(SpanSchema) })) }),
  ),
})

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const PARENT = '00f067aa0ba902b7'
const SECRET = 'a-token-of-somebody-2f7b1c'
const ADDRESS = 'somebody.private@example.org'

let app: TestApp
let sent = ''
let collectorKey: string | string[] | undefined
let spans: z.infer<typeof SpanSchema>[] = []
beforeAll(async () => {
  const collector = createServer((request, response) => {
    collectorKey = request.headers['x-collector-key']
    void json(request).then((body) => {
      sent += JSON.stringify(body)
      const { resourceSpans } = ExportSchema.parse(body)
      spans = spans.concat(resourceSpans.flatMap((one) => one.scopeSpans.flatMap((s) => s.spans)))
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  }).listen(0, '127.0.0.1')
  await once(collector, 'listening')
  const address = collector.address()
  const port = typeof address === 'object' ? address?.port : undefined
  vi.stubEnv('OTEL_EXPORTER_OTLP_HEADERS', 'x-collector-key=for-the-collector')
  const tracing = await openTracing(`http://127.0.0.1:${port}`, 'u4ssc-test')
  app = await openTestApp(undefined, { ...(tracing ? { tracing } : {}) })
  await publishFirstLetter(app)

  const traceparent = `00-${TRACE}-${PARENT}-01`
  await app.request('/v1/meetings?limit=5', { headers: { traceparent } })
  await app.request(`/join/${SECRET}`)
  await app.request('/v1/session', post({ email: ADDRESS, password: SECRET }))
  await tracing?.close()
  collector.close()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await app.close()
})

const spanOf = (name: string) => spans.find((span) => span.name === name)

it('a request is a span of its route, within the trace of the caller', () => {
  expect(spanOf('GET /v1/meetings')).toMatchObject({ traceId: TRACE, parentSpanId: PARENT })
  expect(spanOf('GET /v1/meetings')?.attributes).toEqual(
    expect.arrayContaining([
      { key: 'http.route', value: { stringValue: '/v1/meetings' } },
      { key: 'http.response.status_code', value: { intValue: 200 } },
    ]),
  )
})

it('the statements that a request sent to the database are its events', () => {
  const statements = spanOf('POST /v1/session')?.events.map(({ name }) => name)
  expect(new Set(statements)).toEqual(new Set(['db.query']))
  expect(sent).toContain('from \\"users\\"')
})

it('addresses and typed text are not sent to the collector', () => {
  expect(spanOf('GET /join/:token')).toBeDefined()
  expect(sent).not.toContain(SECRET)
  expect(sent).not.toContain(ADDRESS)
  expect(sent).toContain('u4ssc-test')
})

it('the collector gets the headers that the environment names for it', () => {
  expect(collectorKey).toBe('for-the-collector')
})

it('without a collector nothing is sent', async () => {
  expect(await openTracing(undefined, 'u4ssc-test')).toBeUndefined()
})
