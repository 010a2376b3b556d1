import * as z from 'zod'
import { LineSchema } from './line'
import { REFERENCE_KINDS } from './reference-kinds'

/**
 * What names a letter. Numbers start again with each study period: only with the date is it a key.
 *
 * @example
 * ReferenceSchema.parse(circularOf().reference).kind // => 'circular'
 */
export const ReferenceSchema = z
  .object({
    kind: z.enum(REFERENCE_KINDS),
    series: LineSchema.nullable().meta({
      description: 'Printed series, for example "TSB Circular"',
    }),
    number: LineSchema.nullable().meta({
      description: 'Printed number, for example "352" or "2/TSAG"',
    }),
    amends: LineSchema.nullable().meta({
      description: 'Cited reference of the circular that it amends',
    }),
    alsoKnownAs: z
      .array(LineSchema)
      .meta({ description: 'Other references, for example "COM 3/ST"' }),
    text: LineSchema.nullable().meta({ description: 'Full printed reference' }),
  })
  .meta({
    id: 'Reference',
    description:
      'Reference of a circular. Numbers restart in each study period, so it is unique only with the date.',
  })
export type Reference = z.infer<typeof ReferenceSchema>
