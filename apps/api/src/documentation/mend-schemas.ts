import * as z from 'zod'

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
