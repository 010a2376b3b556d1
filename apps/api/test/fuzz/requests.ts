import fc from 'fast-check'
import type { DescribedOperation, Description } from './description'
import { valuesOf } from './values'

export interface FuzzedRequest {
  readonly path: string
  readonly init: RequestInit
}

const ODD_TYPES = ['text/plain', 'application/json; charset=utf-16', 'application/xml', '']
const ODD_BODIES = [
  '',
  '{',
  'null',
  '[]',
  '"',
  '{"a":1}{}',
  '\ufeff{}',
  '{"__proto__":1}',
  'é'.repeat(99),
]
const ODD_HEADERS: readonly Readonly<Record<string, string>>[] = [
  { 'accept-language': '*;q=x, xx-!!' },
  { 'accept-encoding': 'br;q=0, gzip;q=0' },
  { 'if-none-match': '*' },
  { 'if-modified-since': 'yesterday' },
  { origin: 'null' },
  { 'x-request-id': ' '.repeat(300) },
  { 'content-encoding': 'br' },
  { range: 'bytes=0-1' },
]

/** Returns requests to an operation by different people. */
export function requestsOf(
  operation: DescribedOperation,
  description: Description,
  known: readonly string[],
  credentials: readonly Readonly<Record<string, string>>[],
): fc.Arbitrary<FuzzedRequest> {
  const parameters = operation.parameters.map(({ name, in: place, required, schema }) => {
    const values = valuesOf(schema, description, known).map(toText)
    const isAlways = required === true && place === 'path'
    const maybe = isAlways ? values : fc.option(values, { nil: undefined })
    return maybe.map((value) => ({ name, place, value }))
  })
  const body = operation.requestBody?.content['application/json']?.schema
  return fc
    .record({
      parameters: fc.tuple(...parameters),
      body: body ? bodiesOf(valuesOf(body, description, known)) : fc.constant(undefined),
      credential: fc.constantFrom(...credentials),
      odd: fc.option(fc.constantFrom(...ODD_HEADERS), { nil: {}, freq: 8 }),
    })
    .map((chosen) => toRequest(operation, chosen))
}

interface Chosen {
  readonly parameters: readonly { name: string; place: string; value: string | undefined }[]
  readonly body: { readonly text: string; readonly type: string } | undefined
  readonly credential: Readonly<Record<string, string>>
  readonly odd: Readonly<Record<string, string>>
}

function toRequest({ method, path }: DescribedOperation, chosen: Chosen): FuzzedRequest {
  const { parameters, body, credential, odd } = chosen
  const query = new URLSearchParams()
  const headers = new Headers({ ...odd, ...credential })
  let address = path
  for (const { name, place, value } of parameters) {
    if (value === undefined) continue
    if (place === 'path') address = address.replace(`{${name}}`, encode(value))
    if (place === 'query') query.append(name, wellFormed(value))
    if (place === 'header') setHeader(headers, name, value)
  }
  if (body && body.type !== '') headers.set('content-type', body.type)
  const bytes = body && new TextEncoder().encode(body.text)
  if (bytes) headers.set('content-length', String(bytes.length))
  const search = query.size > 0 ? `?${query.toString()}` : ''
  const sent = bytes ? { body: bytes } : {}
  return { path: address + search, init: { method, headers, ...sent } }
}

/** An empty segment or dots would be another address. */
function encode(value: string): string {
  const text = encodeURIComponent(wellFormed(value))
  return /^\.{0,2}$/.test(text) ? 'x' : text
}

function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value)
  } catch {
    // No client can send it
  }
}

function bodiesOf(values: fc.Arbitrary<unknown>): fc.Arbitrary<{ text: string; type: string }> {
  const whole = values.map((value) => ({ text: JSON.stringify(value), type: 'application/json' }))
  const odd = fc.record({
    text: fc.constantFrom(...ODD_BODIES),
    type: fc.constantFrom('application/json', ...ODD_TYPES),
  })
  return fc.oneof({ weight: 15, arbitrary: whole }, { weight: 1, arbitrary: odd })
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Like every client: addresses contain no unpaired surrogates. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
