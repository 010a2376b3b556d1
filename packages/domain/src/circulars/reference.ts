import { z } from 'zod'

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
    series: z.string().nullable().meta({ description: 'As printed: "TSB Circular"' }),
    number: z.string().nullable().meta({ description: 'As printed: "352", "2/TSAG"' }),
    amends: z.string().nullable().meta({ description: 'The earlier letter it changes, as cited' }),
    alsoKnownAs: z.array(z.string()).meta({ description: 'Second references: "COM 3/ST"' }),
    text: z.string().nullable().meta({ description: 'The whole reference as printed' }),
  })
  .meta({
    id: 'Reference',
    description:
      'What names a letter. Numbers start again with each study period: only with the date is it a key.',
  })
export type Reference = z.infer<typeof ReferenceSchema>
