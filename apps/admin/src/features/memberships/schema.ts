import { MEMBERSHIP_KINDS } from '@u4ssc/client/organizations'
import { CalendarDateSchema } from '@u4ssc/domain'
import * as z from 'zod'

/** Kinds of members, states first. */
export const MEMBER_KINDS = ['member-state', ...MEMBERSHIP_KINDS] as const

/** Filter in the query parameters. Invalid values are ignored. */
export const MembersSearchSchema = z.object({
  on: CalendarDateSchema.optional().catch(undefined),
  what: z.enum(MEMBER_KINDS).optional().catch(undefined),
})
