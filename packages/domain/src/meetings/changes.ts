import { z } from 'zod'
import { CitationSchema } from '../citation'

export const ChangeSchema = z
  .object({
    kind: z.enum([
      'added',
      'removed',
      'moved',
      'renamed',
      'changed',
      'postponed',
      'cancelled',
      'reinstated',
    ]),
    pointer: z.string().meta({ description: 'JSON pointer of what changed, in the later meeting' }),
    subject: z.string().nullable().meta({ description: 'Id of the session, speaker or document' }),
    before: z.json(),
    after: z.json(),
  })
  .meta({ id: 'Change', description: 'One difference between two states of a meeting' })
export type Change = z.infer<typeof ChangeSchema>

export const DriftSchema = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer of the fact, in the meeting' }),
    letter: z.json(),
    meeting: z.json(),
    cites: CitationSchema,
  })
  .meta({ id: 'Drift', description: 'Where the meeting now departs from what the letter says' })
export type Drift = z.infer<typeof DriftSchema>
