import { MessageQuerySchema } from '@u4ssc/client'
import { z } from 'zod'

const { meeting, notice, state } = MessageQuerySchema.shape

/** The filter that an address asks for; what is not a filter there counts for nothing. */
export const MessageFilterSchema = z.object({
  meeting: meeting.catch(undefined),
  notice: notice.catch(undefined),
  state: state.catch(undefined),
})
