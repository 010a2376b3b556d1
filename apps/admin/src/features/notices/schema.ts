import { NoticeQuerySchema } from '@u4ssc/client'
import type { NoticeAudience } from '@u4ssc/client'
import { z } from 'zod'

const { meeting, state } = NoticeQuerySchema.shape

/** The filter that an address asks for; what is not a filter there counts for nothing. */
export const NoticeFilterSchema = z.object({
  meeting: meeting.catch(undefined),
  state: state.catch(undefined),
})

/** Whom a composed notice tells until a person chooses. */
export const CONFIRMED_ALONE: NoticeAudience = {
  registrants: { states: ['confirmed'], mode: null, delegation: null },
  followers: false,
  speakers: false,
  focalPoints: false,
}
