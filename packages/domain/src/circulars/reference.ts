import { z } from 'zod'
import { LineSchema } from './line'

/**
 * What names a letter. Numbers start again with each study period: only with the date is it a key.
 *
 * @example
 * ReferenceSchema.parse(parseReference('TSB Circular 352')).series // => 'TSB Circular'
 */
export const ReferenceSchema = z
  .object({
    kind: z.enum([
      'circular',
      'collective-letter',
      'circular-letter',
      'addendum',
      'corrigendum',
      'revision',
      'other',
    ]),
    series: LineSchema.nullable().meta({ description: 'As printed: "TSB Circular"' }),
    number: LineSchema.nullable().meta({ description: 'As printed: "352", "2/TSAG"' }),
    amends: LineSchema.nullable().meta({ description: 'The earlier letter it changes, as cited' }),
    alsoKnownAs: z.array(LineSchema).meta({ description: 'Second references: "COM 3/ST"' }),
    text: LineSchema.nullable().meta({ description: 'The whole reference as printed' }),
  })
  .meta({
    id: 'Reference',
    description:
      'What names a letter. Numbers start again with each study period: only with the date is it a key.',
  })
export type Reference = z.infer<typeof ReferenceSchema>
