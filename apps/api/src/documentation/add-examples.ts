import { EXAMPLE_VALUES, MEDIA_EXAMPLES } from './example-values'
import type { Described, Schema } from './openapi-document'
import { operationsOf, webhookRequestsOf } from './openapi-document'

/** The place of a schema in the description: the named schema and the field it belongs to. */
interface Place {
  readonly owner: string
  readonly field: string
  /** Named schemas around this one, so that a schema that contains itself ends. */
  readonly within: readonly string[]
}

const FORMATS: Readonly<Record<string, string>> = {
  uuid: '0191f0f2-7c3e-7d44-9b1e-5c1f7a0e6b52',
  date: '2026-12-14',
  'date-time': '2026-11-28T09:00:00Z',
  email: 'ana.souza@example.org',
  uri: 'https://meetings.example.org',
}

/** Adds an example to each parameter, request body and successful answer that has none. */
export function addExamples(document: Described): void {
  const schemas = document.components?.schemas ?? {}
  const make = createExamples(schemas)
  const problem = schemas['Problem']
  if (problem && !('$ref' in problem)) problem.example = EXAMPLE_VALUES['Problem']

  const requests = [...operationsOf(document), ...webhookRequestsOf(document)]
  for (const { parameters = [], requestBody, responses = {} } of requests) {
    for (const parameter of parameters)
      if ('schema' in parameter) parameter.example ??= make(parameter.schema ?? {}, parameter.name)
    const bodies = [
      requestBody,
      ...Object.entries(responses).flatMap(([status, answer]: [string, unknown]) =>
        status.startsWith('2') ? [answer] : [],
      ),
    ]
    for (const body of bodies) addToBody(body, make)
  }
}

type Make = ReturnType<typeof createExamples>

function addToBody(body: unknown, make: Make): void {
  const { content = {} } = isBody(body) ? body : {}
  for (const [type, media] of Object.entries(content)) {
    if (!media.schema) continue
    const example =
      type === 'application/json'
        ? make(media.schema)
        : ownExample(media.schema, MEDIA_EXAMPLES[type])
    if (example !== undefined) media.example ??= example
  }
}

interface Body {
  readonly content?: Record<string, { schema?: Schema; example?: unknown }>
}

function isBody(body: unknown): body is Body {
  return typeof body === 'object' && body !== null && 'content' in body
}

function ownExample(schema: Schema, other: unknown): unknown {
  return '$ref' in schema ? other : (schema.example ?? other)
}

/** Returns a function that composes the example of a schema from the values of its fields. */
function createExamples(schemas: Readonly<Record<string, Schema>>) {
  const make = (schema: Schema, place: Place): unknown => {
    const { owner, field, within } = place
    const own = EXAMPLE_VALUES[`${owner}.${field}`]
    if (own !== undefined) return own
    if ('$ref' in schema) return makeNamed(schema.$ref, place)
    const example: unknown = schema.example
    const values: readonly unknown[] | undefined = schema.enum
    const { allOf, anyOf, oneOf, items, properties, format } = schema
    if (example !== undefined) return example
    const known = EXAMPLE_VALUES[field]
    if (known !== undefined && fits(schema, known)) return known
    if (values) return values.find((value) => value !== null)
    const [first] = [...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])]
    if (first) return make(first, place)
    const types = [schema.type].flat()
    if (types.includes('object') && properties) {
      const fields = Object.entries(properties).map(([name, value]) => {
        const made = make(value, { owner, field: name, within })
        return [name, made]
      })
      return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
    }
    const item = items ?? schema.prefixItems?.[0]
    if (types.includes('array') && item) {
      const made = make(item, place)
      return made === undefined ? [] : [made]
    }
    if (types.includes('object')) return {}
    if (types.includes('boolean')) return true
    if (types.includes('integer') || types.includes('number'))
      return Math.max(schema.minimum ?? 1, 1)
    return FORMATS[format ?? ''] ?? 'text'
  }

  const makeNamed = ($ref: string, { field, within }: Place): unknown => {
    const name = $ref.slice($ref.lastIndexOf('/') + 1)
    const schema = schemas[name]
    if (!schema || within.includes(name)) return undefined
    return EXAMPLE_VALUES[name] ?? make(schema, { owner: name, field, within: [...within, name] })
  }
  return (schema: Schema, field = '') => make(schema, { owner: '', field, within: [] })
}

/** Returns whether a value has the type, pattern and bounds that a schema asks for. */
function fits(schema: Exclude<Schema, { $ref: string }>, value: unknown): boolean {
  const { type, pattern, format, maxLength, minItems = 0, enum: values } = schema
  if (values) return values.includes(value)
  const types = [type].flat()
  if (value === null) return types.includes('null')
  if (Array.isArray(value)) return types.includes('array') && value.length >= minItems
  if (typeof value === 'number') return types.includes('integer') || types.includes('number')
  if (typeof value !== 'string')
    return types.includes(typeof value === 'object' ? 'object' : 'boolean')
  const isFormat =
    format === undefined || FORMATS[format] === undefined || isOfFormat(format, value)
  const isPattern =
    pattern === undefined || new RegExp(pattern.replace(/\/[a-z]+$/, ''), 'u').test(value)
  return (
    types.includes('string') && isFormat && isPattern && value.length <= (maxLength ?? Infinity)
  )
}

function isOfFormat(format: string, value: string): boolean {
  const patterns: Readonly<Record<string, RegExp>> = {
    uuid: /^[0-9a-f]{8}-/,
    date: /^\d{4}-\d{2}-\d{2}$/,
    'date-time': /^\d{4}-\d{2}-\d{2}T/,
    email: /@/,
    uri: /^\w+:/,
  }
  return patterns[format]?.test(value) ?? true
}
