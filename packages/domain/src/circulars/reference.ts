import { z } from '../zod'
import { LineSchema } from './line'

/**
 * What names a letter. Numbers start again with each study period: only with the date is it a key.
 *
 * @example
 * ReferenceSchema.parse(parseReference('TSB Circular 352')).series // => 'TSB Circular'
 */
export const ReferenceSchema = z.object({
  kind: z.enum([
    'circular',
    'collective-letter',
    'circular-letter',
    'addendum',
    'corrigendum',
    'revision',
    'other',
  ]),
  series: LineSchema.nullable(),
  number: LineSchema.nullable(),
  amends: LineSchema.nullable(),
  alsoKnownAs: z.array(LineSchema),
  text: LineSchema.nullable(),
})
export type Reference = z.infer<typeof ReferenceSchema>
