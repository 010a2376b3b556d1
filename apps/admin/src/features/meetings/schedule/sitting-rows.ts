import { dayAfter, movedInstant } from '../../../clock-words'

/** A sitting as it is typed. */
export type SittingRow = Readonly<Record<string, string>>

/** A meeting longer than this is a mistyped year. */
const DAYS_MAX = 60

/** All sittings moved by as many days as the first one. */
export function moveFirstDay(rows: readonly SittingRow[], to: string): SittingRow[] {
  const from = dayOf(rows[0])
  return rows.map((row) => {
    const date = dayOf(row)
    return from === '' || date === '' ? { ...row } : { ...row, date: moveDay(date, from, to) }
  })
}

/** Sittings until a day: later ones are removed, missing ones are added with the times of the last. */
export function moveLastDay(rows: readonly SittingRow[], to: string): SittingRow[] {
  const kept = rows.filter((row) => dayOf(row) <= to)
  const last = kept.at(-1)
  if (!last || dayOf(last) === '') return [...rows]
  const days = daysBetween(dayOf(last), to).slice(0, DAYS_MAX - kept.length)
  return [...kept, ...days.map((date) => ({ ...last, date }))]
}

/** One sitting more: the day after the last, at the same times. */
export function addSitting(rows: readonly SittingRow[]): SittingRow[] {
  const last = rows.at(-1)
  const day = dayOf(last)
  return [...rows, { opens: '', closes: '', ...last, date: day === '' ? '' : dayAfter(day) }]
}

function dayOf(row: SittingRow | undefined): string {
  return row?.['date'] ?? ''
}

/** The days after one day, up to and including another. */
function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = dayAfter(from); day <= to && days.length < DAYS_MAX; day = dayAfter(day))
    days.push(day)
  return days
}

function moveDay(date: string, from: string, to: string): string {
  const atMidnight = (day: string) => `${day}T00:00:00.000Z`
  return movedInstant(atMidnight(date), atMidnight(from), atMidnight(to)).slice(0, 10)
}
