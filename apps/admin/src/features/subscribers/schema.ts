import { SubscriberQuerySchema } from '@u4ssc/client'
import { z } from 'zod'

const { meeting, email } = SubscriberQuerySchema.shape

/** The filter that an address asks for; what is not a filter there counts for nothing. */
export const SubscriberFilterSchema = z.object({
  meeting: meeting.catch(undefined),
  email: email.catch(undefined),
})
export type SubscriberFilter = z.infer<typeof SubscriberFilterSchema>
