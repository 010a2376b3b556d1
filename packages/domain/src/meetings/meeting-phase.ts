import * as z from 'zod'

/**
 * The phase of a meeting at an instant.
 *
 * @example
 * MeetingPhaseSchema.parse('in-session') // => 'in-session'
 */
export const MeetingPhaseSchema = z
  .enum(['upcoming', 'in-session', 'between-sittings', 'ended', 'postponed', 'cancelled'])
  .meta({ id: 'MeetingPhase' })
export type MeetingPhase = z.infer<typeof MeetingPhaseSchema>
