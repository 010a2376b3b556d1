import { MEMBERSHIP_KINDS } from '@u4ssc/client'
import { CalendarDateSchema } from '@u4ssc/domain'
import { z } from 'zod'

/** What somebody can be on a day: states come first. */
export const WHATS = ['member-state', ...MEMBERSHIP_KINDS] as const

/** What an address asks for; what is not a filter there counts for nothing. */
export const MembersSearchSchema = z.object({
  on: CalendarDateSchema.optional().catch(undefined),
  what: z.enum(WHATS).optional().catch(undefined),
})
