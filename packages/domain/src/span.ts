import { z } from './zod'

/**
 * A half-open stretch of the source text, in UTF-16 units.
 *
 * @example
 * SpanSchema.safeParse({ start: 7, end: 3 }).success // => false
 */
export const SpanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, { path: ['end'], error: 'A span ends after it starts' })
export type Span = z.infer<typeof SpanSchema>
