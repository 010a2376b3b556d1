import { SubscriberQuerySchema } from '@u4ssc/client/emails'
import * as z from 'zod'

const { meeting, email } = SubscriberQuerySchema.shape

/** Filter in the query parameters. Invalid values are ignored. */
export const SubscriberFilterSchema = z.object({
  meeting: meeting.catch(undefined),
  email: email.catch(undefined),
})
