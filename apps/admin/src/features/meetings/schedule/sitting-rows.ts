import { dayAfter, movedInstant } from '../../../clock-format'

/** A sitting as typed. */
export type SittingRow = Readonly<Record<string, string>>

/** A longer meeting is a mistyped year. */
const MAX_DAYS = 60

/** Moves all sittings by the same number of days as the first one. */
export function moveFirstDay(rows: readonly SittingRow[], to: string): SittingRow[] {
  const from = dayOf(rows[0])
  return rows.map((row) => {
    const date = dayOf(row)
    return from === '' || date === '' ? { ...row } : { ...row, date: moveDay(date, from, to) }
  })
}

/** Removes sittings after the last day, or adds missing ones with the times of the last. */
export function moveLastDay(rows: readonly SittingRow[], to: string): SittingRow[] {
  const kept = rows.filter((row) => dayOf(row) <= to)
  const last = kept.at(-1)
  if (!last || dayOf(last) === '') return [...rows]
  const days = daysBetween(dayOf(last), to).slice(0, MAX_DAYS - kept.length)
  return [...kept, ...days.map((date) => ({ ...last, date }))]
}

/** Adds a sitting on the day after the last, at the same times. */
export function addSitting(rows: readonly SittingRow[]): SittingRow[] {
  const last = rows.at(-1)
  const day = dayOf(last)
  return [...rows, { startTime: '', endTime: '', ...last, date: day === '' ? '' : dayAfter(day) }]
}

function dayOf(row: SittingRow | undefined): string {
  return row?.['date'] ?? ''
}

/** Returns the days after `from` up to and including `to`. */
function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = dayAfter(from); day <= to && days.length < MAX_DAYS; day = dayAfter(day))
    days.push(day)
  return days
}

function moveDay(date: string, from: string, to: string): string {
  const atMidnight = (day: string) => `${day}T00:00:00.000Z`
  return movedInstant(atMidnight(date), atMidnight(from), atMidnight(to)).slice(0, 10)
}
