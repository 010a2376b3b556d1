import { InstantSchema } from '@u4ssc/domain'
import { z } from 'zod'

/** What was public, and is withdrawn. */
export const WithdrawnSchema = z.object({
  kind: z.enum(['meeting', 'circular']),
  reason: z.string(),
  at: InstantSchema.nullable(),
})
export type Withdrawn = z.infer<typeof WithdrawnSchema>
