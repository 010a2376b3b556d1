import { foldName } from '../../fold-name'
import type { Session } from '../programme'

/** A session with valid times and its position in the programme. */
export interface PlannedSession {
  readonly session: Session
  /** JSON pointer of the session in the meeting. */
  readonly pointer: string
  /** Sessions in the same place must not overlap; `null` if the place is not known. */
  readonly place: string | null
  /** Date and start time, for sorting. */
  readonly startsAt: string
}

/** Returns the sessions of a programme by time, without those that do not end after they start. */
export function planOf(programme: readonly Session[]): PlannedSession[] {
  return programme
    .map((session, index) => ({
      session,
      pointer: `/programme/${index}`,
      place: session.room === null ? null : foldName(session.room),
      startsAt: `${session.date} ${session.startTime}`,
    }))
    .filter(({ session: { startTime, endTime } }) => startTime < endTime)
    .sort((one, other) => compareTexts(one.startsAt, other.startsAt))
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
