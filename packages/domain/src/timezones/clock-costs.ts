import { DAY, MINUTE, minuteOfDay } from './calendar-days'
import { offsetTable, type OffsetStretch } from './offset-table'

/** Hours of the local day that are not for work; all others cost nothing. */
const EDGES = [
  [7, 8],
  [18, 22],
] as const
const NIGHTS = [
  [0, 7],
  [22, 24],
] as const
/** What a minute at night costs; one at an edge of the day costs 1. */
const NIGHT_COST = 3
const MINUTES_A_DAY = 1440

/** For each minute of a day, what a meeting from midnight until then comes to. */
export type DaySums = Float64Array

let days: { readonly edge: DaySums; readonly night: DaySums; readonly cost: DaySums } | undefined

/** Minutes at the edges of a day, those at night, and what both cost. */
export function daySums(): NonNullable<typeof days> {
  if (days) return days
  const edge = addUp(EDGES)
  const night = addUp(NIGHTS)
  days = { edge, night, cost: edge.map((sum, minute) => sum + NIGHT_COST * (night[minute] ?? 0)) }
  return days
}

function addUp(hours: readonly (readonly [from: number, until: number])[]): DaySums {
  const sums = new Float64Array(MINUTES_A_DAY + 1)
  for (let minute = 0; minute < MINUTES_A_DAY; minute++) {
    const counts = hours.some(([from, until]) => from * 60 <= minute && minute < until * 60)
    sums[minute + 1] = (sums[minute] ?? 0) + (counts ? 1 : 0)
  }
  return sums
}

/** The stretches of one offset that a span of time meets; milliseconds since 1970. */
export function stretchesBetween(zone: string, start: number, end: number): OffsetStretch[] {
  const stretchAt = offsetTable(zone)
  const stretches: OffsetStretch[] = []
  for (let at = start; at < end; at = stretches.at(-1)?.until ?? end) {
    const stretch = stretchAt(at)
    if (stretches.at(-1)?.offset === stretch.offset) stretches.pop()
    stretches.push(stretch)
  }
  return stretches
}

/** What a span comes to in a place; a clock change within it moves the rest of it on the clock. */
export function sumBetween(
  sums: DaySums,
  stretches: readonly OffsetStretch[],
  start: number,
  end: number,
): number {
  let total = 0
  let from = start
  for (const { until, offset } of stretches) {
    if (until <= from) continue
    const to = until < end ? until : end
    total += sumUntil(sums, to + offset) - sumUntil(sums, from + offset)
    if (to === end) break
    from = to
  }
  return total
}

/** What a span of so many minutes comes to, by the minute of the day at which it begins. */
export function sumsByStart(sums: DaySums, minutes: number): DaySums {
  return sums.map((sum, minute) => sumUntil(sums, (minute + minutes) * MINUTE) - sum)
}

function sumUntil(sums: DaySums, clock: number): number {
  return Math.floor(clock / DAY) * (sums[MINUTES_A_DAY] ?? 0) + (sums[minuteOfDay(clock)] ?? 0)
}
