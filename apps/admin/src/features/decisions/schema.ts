import { DecisionQuerySchema } from '@u4ssc/client/meetings'
import * as z from 'zod'

const { q, meeting, result } = DecisionQuerySchema.shape

/** Filter in the query parameters. Invalid values are ignored. */
export const DecisionFilterSchema = z.object({
  q: q.catch(undefined),
  meeting: meeting.catch(undefined),
  result: result.catch(undefined),
})
export type DecisionFilter = z.infer<typeof DecisionFilterSchema>
