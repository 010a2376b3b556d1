import type { SessionTimetable, SessionView } from './programme-view'

/** The parallel sessions of a day as a table: rooms side by side, times downwards. */
export interface RoomTable {
  /** Names of the columns; `null` for sessions without a room. */
  readonly rooms: readonly (string | null)[]
  readonly rows: readonly RoomRow[]
}

interface RoomRow {
  readonly startTime: string
  readonly cells: readonly RoomCell[]
}

interface RoomCell {
  /** `null` if nothing takes place. */
  readonly session: SessionView | null
  readonly rows: number
}

type Day = SessionTimetable['days'][number]

interface Placed {
  readonly session: SessionView
  readonly from: string
  readonly until: string
  readonly column: number
}

/**
 * Returns the table of a day, or `null` without parallel sessions. Other sessions are in the list
 * only, so that their rooms are no columns. Two sessions in one room at the same time get a column
 * each.
 */
export function parallelRooms({ sessions }: Day): RoomTable | null {
  const timed = sessions.map((session) => ({
    session,
    from: session.startsAt ?? `${session.date}T${session.startTime}`,
    until: session.endsAt ?? `${session.date}T${session.endTime}`,
  }))
  const parallel = timed.filter((one) =>
    timed.some((other) => other !== one && one.from < other.until && other.from < one.until),
  )
  if (parallel.length === 0) return null

  const columns: { readonly room: string | null; until: string }[] = []
  const placed = parallel.map((one): Placed => {
    const { room } = one.session
    const free = columns.findIndex((column) => column.room === room && column.until <= one.from)
    const column = free === -1 ? columns.push({ room, until: one.until }) - 1 : free
    columns[column] = { room, until: one.until }
    return { ...one, column }
  })
  return { rooms: columns.map(({ room }) => room), rows: rowsOf(placed, columns.length) }
}

function rowsOf(placed: readonly Placed[], columns: number): RoomRow[] {
  const starts = [...new Set(placed.map(({ from }) => from))].sort()
  return starts.map((start) => {
    const begins = placed.filter(({ from }) => from === start)
    const rowsUntil = (until: string) =>
      starts.filter((other) => start <= other && other < until).length
    const cellAt = (column: number): RoomCell[] => {
      const own = begins.find((one) => one.column === column)
      if (own) return [{ session: own.session, rows: rowsUntil(own.until) }]
      const isTaken = placed.some(
        (one) => one.column === column && one.from < start && start < one.until,
      )
      return isTaken ? [] : [{ session: null, rows: 1 }]
    }
    return {
      startTime: begins[0]?.session.startTime ?? '',
      cells: Array.from({ length: columns }, (_, column) => cellAt(column)).flat(),
    }
  })
}
