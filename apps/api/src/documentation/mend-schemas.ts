import * as z from 'zod'
import type { Described } from './openapi-document'

/** A nullable reference as the generator writes it, which no value can satisfy. */
const NullableReferenceSchema = z.looseObject({
  allOf: z.tuple([
    z.strictObject({ $ref: z.string() }),
    z.strictObject({ type: z.tuple([z.string(), z.literal('null')]) }),
  ]),
})

/** Flags at the end of a regular expression, which the generator writes into the pattern. */
const FLAGS = /\/[dgimsuvy]+$/

/** Corrects generated schemas that differ from their zod schemas. */
export function mendSchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mendSchemas)
  if (typeof value !== 'object' || value === null) return value
  const nullable = NullableReferenceSchema.safeParse(value)
  if (nullable.success) {
    const { allOf, ...rest } = nullable.data
    return { ...rest, anyOf: [allOf[0], { type: 'null' }] }
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, held]: [string, unknown]) => [
      key,
      key === 'pattern' && typeof held === 'string' ? held.replace(FLAGS, '') : mendSchemas(held),
    ]),
  )
}

/**
 * Makes the exactly optional fields of named schemas optional. The generator requires each field
 * that cannot be `undefined`, also one that can be left out.
 */
export function allowOptionalFields({ components }: Described): void {
  for (const [name, described] of Object.entries(components?.schemas ?? {})) {
    const schema = z.globalRegistry._idmap.get(name)
    if ('$ref' in described || !(schema instanceof z.ZodObject)) continue
    const isNeeded = (key: string) => !(schema.shape[key] instanceof z.ZodExactOptional)
    if (described.required) described.required = described.required.filter(isNeeded)
  }
}

const DescriptionSchema = z.looseObject({
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
})

/** Leaves out the schemas that nothing in the description refers to. */
export function withUsedSchemas(description: unknown): unknown {
  const { components, ...rest } = DescriptionSchema.parse(description)
  const used = new Set<string>()
  const open = namesIn(rest)
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (used.has(name)) continue
    used.add(name)
    open.push(...namesIn(components.schemas[name]))
  }
  const schemas = Object.entries(components.schemas).filter(([name]) => used.has(name))
  return { ...rest, components: { ...components, schemas: Object.fromEntries(schemas) } }
}

function namesIn(part: unknown): string[] {
  const text = JSON.stringify(part ?? null)
  return [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name)
}
