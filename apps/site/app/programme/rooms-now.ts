import { secondsBetween } from '../i18n/dates'
import type { SessionTimetable, SessionView } from './programme-view'

/** What takes place in a room on the day of the meeting. */
export interface RoomNow {
  /** `null` if the programme names no room. */
  readonly room: string | null
  readonly now: (SessionView & Progress) | null
  readonly next: SessionView | null
}

interface Progress {
  readonly minutesLeft: number
  readonly minutes: number
}

const MINUTE_SECONDS = 60

/**
 * Returns the rooms of the current or next day of a meeting, the main room first. Sessions without a
 * room are in the main room.
 *
 * @param now - an instant, RFC 3339
 * @returns none after the last session, or if the zone of the programme is unknown
 */
export function toRoomsNow({ days }: Pick<SessionTimetable, 'days'>, now: string): RoomNow[] {
  const isAhead = ({ endsAt }: SessionView) => endsAt !== null && endsAt > now
  const sessions = days.find((day) => day.sessions.some(isAhead))?.sessions ?? []
  const named = [...new Set(sessions.flatMap(({ room }) => room ?? []))]
  const main = named[0] ?? null
  const rooms = named.length === 0 ? [null] : named
  if (sessions.length === 0) return []
  return rooms.map((room) => {
    const own = sessions.filter((session) => (session.room ?? main) === room)
    const current = own.find(({ isNow }) => isNow)
    const next = own.find(({ startsAt }) => startsAt !== null && startsAt > now) ?? null
    return { room, now: current ? { ...current, ...progressOf(current, now) } : null, next }
  })
}

function progressOf({ startsAt, endsAt }: SessionView, now: string): Progress {
  const minutesTo = (from: string) =>
    Math.ceil(secondsBetween(from, endsAt ?? now) / MINUTE_SECONDS)
  return { minutesLeft: minutesTo(now), minutes: minutesTo(startsAt ?? now) }
}
