import type { Departure } from './compare-facts'
import type { Sitting } from './schedule'
import { type DayRange, rangesOf } from './sittings'

/**
 * The days of a letter against those of the meeting. A range may be filled in with daily sittings, as
 * long as it begins and ends on the days the letter gives.
 */
export function compareDays(days: readonly Sitting[], stated: readonly Sitting[]): Departure[] {
  const ranges = rangesOf(stated)
  if (ranges.length === 0) return []
  const held = rangesOf(days)
  const agrees =
    ranges.every(({ first, last }) => isHeldOn(first, held) && isHeldOn(last, held)) &&
    held.every(({ first, last }) =>
      ranges.some((range) => contains(range, first) && contains(range, last)),
    )
  if (agrees) return []
  const dates = (list: readonly Sitting[]) => list.map(({ date }) => date)
  return [{ pointer: '/schedule/days', letter: dates(stated), meeting: dates(days) }]
}

/**
 * The hours of a letter against those of the meeting: on the same day, and where the days were moved,
 * of the day in the same place.
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

function isHeldOn(day: Sitting, held: readonly DayRange[]): boolean {
  return held.some((range) => contains(range, day))
}

function contains({ first, last }: DayRange, { date }: Sitting): boolean {
  return first.date <= date && date <= last.date
}
