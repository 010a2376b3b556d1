import * as z from 'zod'

/**
 * A half-open range of the source text, in UTF-16 units.
 *
 * @example
 * SpanSchema.safeParse({ start: 7, end: 3 }).success // => false
 */
export const SpanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, {
    path: ['end'],
    error: 'A span must end at or after its start',
  })
  .meta({ id: 'Span', description: 'Half-open range of the source text, in UTF-16 units' })
export type Span = z.infer<typeof SpanSchema>
