import type { Session } from '@u4ssc/domain'
import { inOrder, newId, replaceSession, sessionsOn } from './session-order'
import type { Programme } from './session-order'
import { DAY, minutesOf, timeOf } from './wall-minutes'

/** `null` if the result would go past midnight. */
export type Edited = Session[] | null

const USUAL_MINUTES = 30
const USUAL_START = '09:00'

function durationOf({ startTime, endTime }: Session): number {
  return minutesOf(endTime) - minutesOf(startTime)
}

/** Moves a session to another start and keeps its duration. */
export function startAt(session: Session, minutes: number): Session | null {
  const [startTime, endTime] = [timeOf(minutes), timeOf(minutes + durationOf(session))]
  return startTime !== null && endTime !== null ? { ...session, startTime, endTime } : null
}

/**
 * Adds a session after another one, or at the end of the day, or at the start of the sitting. It is
 * as long as the last session before it that is not a break.
 */
export function addSession(
  programme: Programme,
  given: Pick<Session, 'date' | 'kind'> & { readonly title?: string; readonly minutes?: number },
  place: { readonly after?: Session | undefined; readonly startTime?: string | null } = {},
): { readonly programme: Session[]; readonly added: Session } | null {
  const { date, kind, title = '' } = given
  const day = sessionsOn(programme, date)
  const before = place.after ?? day.at(-1)
  const model = day.findLast(
    (one) => one.kind !== 'break' && one.endTime <= (before?.endTime ?? ''),
  )
  const minutes = given.minutes ?? (model ? durationOf(model) : USUAL_MINUTES)
  const startTime = before?.endTime ?? place.startTime ?? USUAL_START
  const endTime = timeOf(Math.min(minutesOf(startTime) + minutes, DAY - 1))
  if (endTime === null || endTime <= startTime) return null
  const room = before?.room ?? null
  const times = { startTime, endTime }
  const base = { id: newId('session'), title, kind, date, ...times, room }
  const added: Session = { ...base, speakers: [], documents: [] }
  return { programme: inOrder([...programme, added]), added }
}

/**
 * Inserts a break after a session. Sessions that would overlap it move, and all later ones with
 * them.
 */
export function insertBreak(
  programme: Programme,
  after: Session,
  title: string,
  minutes: number,
): Edited {
  const next = sessionsOn(programme, after.date).find(({ startTime }) => startTime >= after.endTime)
  const push = next ? minutesOf(after.endTime) + minutes - minutesOf(next.startTime) : 0
  const moved = next && push > 0 ? shiftFrom(programme, next, push) : [...programme]
  const given = { date: after.date, kind: 'break', title, minutes } as const
  return moved && (addSession(moved, given, { after })?.programme ?? null)
}

/** Moves a session and all that start at its time or later on the same day. IDs are kept. */
export function shiftFrom(programme: Programme, from: Session, minutes: number): Edited {
  const moved = programme.map((session) =>
    session.date === from.date && session.startTime >= from.startTime
      ? startAt(session, minutesOf(session.startTime) + minutes)
      : session,
  )
  const possible = moved.filter((session) => session !== null)
  return possible.length === moved.length ? inOrder(possible) : null
}

/**
 * Swaps a session with its neighbour on the same day. The first one starts where the pair started;
 * the gap between them keeps its length.
 */
export function swapWithNeighbour(programme: Programme, session: Session, step: -1 | 1): Edited {
  const day = sessionsOn(programme, session.date)
  const at = day.findIndex(({ id }) => id === session.id)
  const [first, second] = step === -1 ? [day[at - 1], day[at]] : [day[at], day[at + 1]]
  if (!first || !second) return null
  if (first.startTime === second.startTime) return swapPlaces(programme, first, second)
  const gap = Math.max(minutesOf(second.startTime) - minutesOf(first.endTime), 0)
  const earlier = startAt(second, minutesOf(first.startTime))
  const later = earlier && startAt(first, minutesOf(earlier.endTime) + gap)
  return earlier && later && replaceSession(replaceSession(programme, earlier), later)
}

function swapPlaces(programme: Programme, first: Session, second: Session): Session[] {
  return inOrder(
    programme.map((one) => (one.id === first.id ? second : one.id === second.id ? first : one)),
  )
}

/** Splits a session into two halves, rounded to five minutes. Both keep speakers and documents. */
export function splitSession(programme: Programme, session: Session): Edited {
  const duration = durationOf(session)
  const half = Math.max(Math.round(duration / 2 / 5) * 5, 1)
  const middle = half < duration ? timeOf(minutesOf(session.startTime) + half) : null
  if (middle === null) return null
  const first = { ...session, endTime: middle }
  const second = { ...session, id: newId('session'), startTime: middle }
  return inOrder([...replaceSession(programme, first), second])
}

/** Copies the sessions of a day to another day at the same times. */
export function copyDay(programme: Programme, from: string, to: string): Session[] {
  const copies = sessionsOn(programme, from).map((session) => ({
    ...session,
    id: newId('session'),
    date: to,
  }))
  return inOrder([...programme, ...copies])
}

export function removeSession(programme: Programme, { id }: Session): Session[] {
  return programme.filter((session) => session.id !== id)
}
