import { MessageQuerySchema } from '@u4ssc/client/emails'
import * as z from 'zod'

const { meeting, notice, state, q } = MessageQuerySchema.shape

/** Filter in the query parameters. Invalid values are ignored. */
export const MessageFilterSchema = z.object({
  meeting: meeting.catch(undefined),
  notice: notice.catch(undefined),
  state: state.catch(undefined),
  q: q.catch(undefined),
})
