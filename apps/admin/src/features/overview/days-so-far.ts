import type { Tally } from '@u4ssc/client'
import { dayAfter } from '../../clock-words'

/** As many as stand beside each other and can still be told apart. */
const DAYS_MAX = 30

/** Every day from the first registration to the last, those without any too; the latest of them. */
export function daysSoFar(days: Tally): { key: string; people: number }[] {
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
  return all.slice(-DAYS_MAX)
}
