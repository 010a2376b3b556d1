import { z } from '../zod'

/**
 * Where a meeting stands at an instant, as `meetingPhase` gives it.
 *
 * @example
 * MeetingPhaseSchema.parse('in-session') // => 'in-session'
 */
export const MeetingPhaseSchema = z.enum([
  'upcoming',
  'in-session',
  'between-sittings',
  'ended',
  'postponed',
  'cancelled',
])
export type MeetingPhase = z.infer<typeof MeetingPhaseSchema>
