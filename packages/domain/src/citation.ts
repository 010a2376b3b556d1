import * as z from 'zod'

/**
 * A citation: the reference of a circular and the printed number of a paragraph.
 *
 * @example
 * CitationSchema.parse({ reference: 'TSB Circular 352', paragraph: '5' }).paragraph // => '5'
 */
export const CitationSchema = z
  .object({
    reference: z.string().nullable(),
    paragraph: z.string().nullable(),
  })
  .meta({ id: 'Citation' })
export type Citation = z.infer<typeof CitationSchema>
