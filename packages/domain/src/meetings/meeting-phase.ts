import { z } from 'zod'

export const MeetingPhaseSchema = z
  .enum([
    'announced',
    'registration-open',
    'registration-closed',
    'in-session',
    'between-sittings',
    'ended',
    'postponed',
    'cancelled',
  ])
  .meta({ id: 'MeetingPhase' })
export type MeetingPhase = z.infer<typeof MeetingPhaseSchema>
