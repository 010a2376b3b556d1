import type { Departure } from './compare-facts'
import type { Sitting } from '../schedule'

/** Compares the days in the circular with those of the meeting. */
export function compareDays(days: readonly Sitting[], stated: readonly Sitting[]): Departure[] {
  const [letter, meeting] = [stated, days].map((list) => list.map(({ date }) => date))
  if (stated.length === 0 || letter?.join() === meeting?.join()) return []
  return [{ pointer: '/schedule/days', letter, meeting }]
}

/**
 * Compares the times in the circular with those of the meeting: on the same date, or for moved
 * days, on the day in the same position.
 */
export function compareHours(days: readonly Sitting[], stated: readonly Sitting[]): Departure[] {
  return stated.flatMap((day, index) => {
    const sameDate = days.findIndex(({ date }) => date === day.date)
    const inPlace = days.length === stated.length ? index : -1
    const place = sameDate >= 0 ? sameDate : inPlace
    const held = days[place]
    if (!held) return []
    return (['opens', 'closes'] as const).flatMap((end) =>
      day[end] === null || day[end] === held[end]
        ? []
        : [
            {
              pointer: `/schedule/days/${place}/${end}`,
              stated: `/schedule/days/${index}/${end}`,
              letter: day[end],
              meeting: held[end],
            },
          ],
    )
  })
}
