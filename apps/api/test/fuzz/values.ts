import fc from 'fast-check'
import type { Description, JsonSchema } from './description'

type Values = fc.Arbitrary<unknown>

/** Texts that people and programs send by mistake or on purpose. */
const ODD_TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '../../etc/passwd',
  '%00',
  '*',
  '%2A',
  ':slug',
  '%',
  "' or 1=1 --",
  '"',
  '\\',
  '<script>',
  'null',
  '__proto__',
  'constructor',
  '🏛️',
  'مرحبا',
  '电'.repeat(300),
  'x'.repeat(5_000),
  '-1',
  '1e999',
  '9'.repeat(40),
  '2021-02-30',
  '0000-00-00',
  '+275760-09-13T00:00:00.000Z',
  '-000001-01-01T00:00:00Z',
  '9999-12-31T23:59:60Z',
]

/** Deeply nested JSON, for schemas that recurse. */
const DEEP = Array.from({ length: 3_000 }).reduce<unknown>((inner) => [inner], 0)

const ODD_VALUES = [
  null,
  true,
  -1,
  0,
  0.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  5e-324,
  [],
  {},
  [[[[[[]]]]]],
  { a: { b: { c: {} } } },
  DEEP,
  { deep: DEEP },
]

const oddTexts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const oddValues: Values = fc.oneof(
  fc.constantFrom(...ODD_VALUES),
  oddTexts,
  fc.jsonValue({ maxDepth: 2 }),
)

/** One in this many values does not match its schema. */
const ODD_ONE_IN = 12
const MAX_DEPTH = 6

/**
 * Returns values for a schema, some of them invalid.
 *
 * @param known - texts in the database that match something
 */
export function valuesOf(
  schema: JsonSchema,
  description: Description,
  known: readonly string[],
  depth = 0,
): Values {
  const plain = plainValuesOf(schema, description, known, depth)
  return fc.oneof({ weight: ODD_ONE_IN, arbitrary: plain }, { weight: 1, arbitrary: oddValues })
}

function plainValuesOf(
  schema: JsonSchema,
  description: Description,
  known: readonly string[],
  depth: number,
): Values {
  const within = (part: JsonSchema) => valuesOf(part, description, known, depth + 1)
  if (depth > MAX_DEPTH) return fc.constant(null)
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/components/schemas/', '')
    return plainValuesOf(description.components.schemas[name] ?? {}, description, known, depth + 1)
  }
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map(within))
  if (schema.allOf)
    return fc
      .tuple(...schema.allOf.map(within))
      .map((parts) => Object.assign({}, ...parts) as object)

  const types = [schema.type ?? []].flat()
  const [type, ...others] = types
  if (others.length > 0) return fc.oneof(...types.map((one) => within({ ...schema, type: one })))
  if (type === 'object' || schema.properties) return objectsOf(schema, within)
  if (type === 'array')
    return fc.array(within(schema.items ?? {}), {
      minLength: schema.minItems ?? 0,
      maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3)),
    })
  if (type === 'integer' || type === 'number') return numbersOf(schema)
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  return type === 'string' ? textsOf(schema, known) : oddValues
}

function objectsOf(
  { properties = {}, required = [] }: JsonSchema,
  within: (one: JsonSchema) => Values,
) {
  const parts = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, within(schema)]),
  )
  return fc.record(parts, { requiredKeys: required.filter((name) => name in parts) })
}

function numbersOf({ minimum, maximum, type }: JsonSchema): Values {
  const min = Math.max(minimum ?? -5, -(2 ** 31))
  const max = Math.max(min, Math.min(maximum ?? min + 200, 2 ** 31 - 1))
  return type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true })
}

function textsOf({ format, minLength = 0, maxLength = 60 }: JsonSchema, known: readonly string[]) {
  if (format === 'uuid') return fc.oneof(fc.uuid(), fc.constantFrom(...known))
  if (format === 'date') return dates.map((at) => at.slice(0, 10))
  if (format === 'date-time') return dates
  if (format === 'email') return fc.emailAddress()
  if (format === 'uri') return fc.webUrl()
  const longest = Math.max(minLength, Math.min(maxLength, 60))
  return fc.oneof(fc.constantFrom(...known), fc.string({ minLength, maxLength: longest }))
}

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
