import { InstantSchema } from '@u4ssc/domain'
import * as z from 'zod'

/** Content that was public and has been withdrawn. */
export const WithdrawnSchema = z.object({
  kind: z.enum(['meeting', 'circular']),
  reason: z.string(),
  at: InstantSchema.nullable(),
})
export type Withdrawn = z.infer<typeof WithdrawnSchema>
