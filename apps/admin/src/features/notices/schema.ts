import { NoticeQuerySchema } from '@u4ssc/client/emails'
import type { NoticeAudience } from '@u4ssc/client/emails'
import * as z from 'zod'

const { meeting, state } = NoticeQuerySchema.shape

/** Filter in the query parameters. Invalid values are ignored. */
export const NoticeFilterSchema = z.object({
  meeting: meeting.catch(undefined),
  state: state.catch(undefined),
})

/** Default audience of a new notice. */
export const CONFIRMED_ALONE: NoticeAudience = {
  registrants: { states: ['confirmed'], mode: null, delegation: null },
  followers: false,
  speakers: false,
  focalPoints: false,
}
