import type { Tally } from '@u4ssc/client/registrations'
import { dayAfter } from '../../clock-format'

/** The number of columns that remain legible next to each other. */
const MAX_DAYS = 30

/**
 * Returns every day from the first to the last registration, empty days included, limited to the
 * latest.
 */
export function registrationDays(days: Tally): { key: string; people: number }[] {
  const people = new Map(days.map((day) => [day.key, day.people]))
  const keys = [...people.keys()].sort()
  const last = keys.at(-1)
  const all: { key: string; people: number }[] = []
  for (
    let day = keys[0];
    day !== undefined && last !== undefined && day <= last;
    day = dayAfter(day)
  )
    all.push({ key: day, people: people.get(day) ?? 0 })
  return all.slice(-MAX_DAYS)
}
