import { z } from 'zod'

/** A reference that may be null, as the generator writes it: nothing is ever both. */
const NullableReferenceSchema = z.looseObject({
  allOf: z.tuple([
    z.strictObject({ $ref: z.string() }),
    z.strictObject({ type: z.tuple([z.string(), z.literal('null')]) }),
  ]),
})

/** The end of a regular expression with flags, which the generator takes for a part of it. */
const FLAGS = /\/[dgimsuvy]+$/

/** Mends what the generator of the description writes otherwise than the schemas mean it. */
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
