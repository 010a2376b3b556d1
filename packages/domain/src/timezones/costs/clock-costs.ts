import { DAY, MINUTE, minuteOfDay } from '../calendar-days'
import { offsetTable, type OffsetPeriod } from '../offset-table'
import { DAY_PARTS, type DayPart } from './day-parts'

const MINUTES_A_DAY = 1440

/** For each minute of a day, the sum from midnight until then. */
export type DaySums = Float64Array

let days: { readonly edge: DaySums; readonly night: DaySums; readonly cost: DaySums } | undefined

/** Returns the sums of early or late minutes, of night minutes, and of their cost. */
export function daySums(): NonNullable<typeof days> {
  if (days) return days
  days = {
    edge: addUp(({ part }) => (part === 'early-or-late' ? 1 : 0)),
    night: addUp(({ part }) => (part === 'night' ? 1 : 0)),
    cost: addUp(({ cost }) => cost),
  }
  return days
}

function addUp(weigh: (part: DayPart) => number): DaySums {
  const sums = new Float64Array(MINUTES_A_DAY + 1)
  for (let minute = 0; minute < MINUTES_A_DAY; minute++) {
    const part = DAY_PARTS.find(({ until }) => minute < until * 60)
    sums[minute + 1] = (sums[minute] ?? 0) + (part ? weigh(part) : 0)
  }
  return sums
}

/** Returns the periods of constant offset in a range, in milliseconds since 1970. */
export function periodsBetween(zone: string, start: number, end: number): OffsetPeriod[] {
  const periodAt = offsetTable(zone)
  const periods: OffsetPeriod[] = []
  for (let at = start; at < end; at = periods.at(-1)?.until ?? end) {
    const period = periodAt(at)
    if (periods.at(-1)?.offset === period.offset) periods.pop()
    periods.push(period)
  }
  return periods
}

/** Returns the sum for a range in a zone, including clock changes within it. */
export function sumBetween(
  sums: DaySums,
  periods: readonly OffsetPeriod[],
  start: number,
  end: number,
): number {
  let total = 0
  let from = start
  for (const { until, offset } of periods) {
    if (until <= from) continue
    const to = until < end ? until : end
    total += sumUntil(sums, to + offset) - sumUntil(sums, from + offset)
    if (to === end) break
    from = to
  }
  return total
}

/** Returns the sum for a duration, by the minute of the day at which it begins. */
export function sumsByStart(sums: DaySums, minutes: number): DaySums {
  return sums.map((sum, minute) => sumUntil(sums, (minute + minutes) * MINUTE) - sum)
}

function sumUntil(sums: DaySums, clock: number): number {
  return Math.floor(clock / DAY) * (sums[MINUTES_A_DAY] ?? 0) + (sums[minuteOfDay(clock)] ?? 0)
}
