import type { Session } from '@u4ssc/domain'
import { wording } from '../../../../components/language/language'
import { minutesOf } from '../wall-minutes'

/** Minutes of one row of the grid. */
export const ROW_MINUTES = 5

const ROWS_PER_HOUR = 60 / ROW_MINUTES

/** The sessions of a day in columns, one per room. */
export interface GridLayout {
  /** Rooms by name, so that a move keeps their order. Without rooms, one column without a name. */
  readonly rooms: readonly (string | null)[]
  /** Minutes since midnight at the top of the grid, a whole hour. */
  readonly startMinutes: number
  readonly rows: number
  readonly places: readonly GridPlace[]
}

interface GridPlace {
  readonly session: Session
  /** First row, from 0. */
  readonly row: number
  readonly rows: number
  /** Column of the room, from 0; `null` for a session in all rooms. */
  readonly column: number | null
  /** Sessions of one place at one time share its width: part of it, and number of parts. */
  readonly part: number
  readonly parts: number
}

/** Arranges the sessions of one day. A session without a room is in all rooms. */
export function layOutGrid(sessions: readonly Session[]): GridLayout {
  const named = [...new Set(sessions.flatMap(({ room }) => room ?? []))].sort((one, other) =>
    one.localeCompare(other, wording.locale, { numeric: true }),
  )
  const rooms: readonly (string | null)[] = named.length === 0 ? [null] : named
  const first = Math.min(...sessions.map(({ startTime }) => minutesOf(startTime)))
  const startMinutes = Math.floor(first / 60) * 60
  const last = Math.max(...sessions.map(({ endTime }) => minutesOf(endTime)))
  const hours = Math.ceil((last - startMinutes) / 60)
  return {
    ...{ rooms, startMinutes, rows: hours * ROWS_PER_HOUR },
    places: sessions.map((session) => {
      const [start, end] = [minutesOf(session.startTime), minutesOf(session.endTime)]
      const row = Math.floor((start - startMinutes) / ROW_MINUTES)
      const endRow = Math.ceil((end - startMinutes) / ROW_MINUTES)
      const sharing = sessions.filter((other) => sharesPlace(session, other))
      return {
        ...{ session, row, rows: Math.max(1, endRow - row) },
        column: session.room === null ? null : rooms.indexOf(session.room),
        ...{ part: sharing.indexOf(session), parts: sharing.length },
      }
    }),
  }
}

function sharesPlace(one: Session, other: Session): boolean {
  const isSameRoom = one.room === null || other.room === null || one.room === other.room
  return isSameRoom && one.startTime < other.endTime && other.startTime < one.endTime
}
