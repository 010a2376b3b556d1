import { z } from './zod'

/**
 * A place in a letter: the letter by its reference, the paragraph by the number printed before it.
 *
 * @example
 * CitationSchema.parse({ reference: 'TSB Circular 352', paragraph: '5' }).paragraph // => '5'
 */
export const CitationSchema = z.object({
  reference: z.string().nullable(),
  paragraph: z.string().nullable(),
})
export type Citation = z.infer<typeof CitationSchema>
