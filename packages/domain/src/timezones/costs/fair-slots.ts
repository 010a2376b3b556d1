import { assertSearch } from './assert-search'
import { costBetween } from './time-zone-costs'
import {
  clockOf,
  DAY,
  dayOf,
  formatMilliseconds,
  MINUTE,
  minuteOfDay,
  weekdayOf,
} from '../calendar-days'
import { type DaySums, daySums, periodsBetween, sumBetween, sumsByStart } from './clock-costs'
import { localTime } from '../local-time'
import type { OffsetPeriod } from '../offset-table'
import type { FairSlot, Availability, SlotSearch } from './slot-search'
import { resolveClock, showInstant } from '../wall-time'

/** Places with the same offsets and the same availability. */
interface Group {
  readonly periods: readonly OffsetPeriod[]
  readonly availability: Availability
  weight: number
}

/** A possible start time, in milliseconds since 1970. */
interface Candidate {
  readonly start: number
  total: number
  worst: number
}

/**
 * Returns the fairest start times for several places, with the cost for each place.
 *
 * Every start of the range is weighed, to the minute and through clock changes. The weighted sum of
 * the costs ranks them (`timeZoneCosts`), then the cost of the place that pays most, then the
 * earlier start; `rankBy: 'worst'` puts the place that pays most first. A start that breaks
 * anybody's hours is none.
 *
 * @returns the best first; empty where no start suits every place
 * @throws RangeError for a search that `SlotSearchSchema` refuses, or a zone that does not exist
 * @example
 * const places = [{ zone: 'Europe/Zurich', weight: 20 }, { zone: 'America/Bogota' }, { zone: 'Asia/Tokyo' }]
 * const search = { places, durationMinutes: 60, from: '2026-12-15', until: '2026-12-16' }
 * const [best] = fairSlots(search)
 * best.startsAt // => '2026-12-15T12:00:00Z'
 * best.places.map(({ cost }) => cost) // => [0, 60, 60]
 * fairSlots({ ...search, availability: { earliest: '08:00', latest: '20:00' } }) // => []
 */
export function fairSlots(search: SlotSearch): FairSlot[] {
  assertSearch(search)
  const { rankBy = 'total', maxSlots = 10, zone = 'Etc/UTC' } = search
  const length = search.durationMinutes * MINUTE
  const costs = sumsByStart(daySums().cost, search.durationMinutes)
  const candidates = groupsOf(search).reduce(
    (left, group) => weigh(left, group, costs, length),
    candidatesOf(search, zone),
  )
  const [first, second] =
    rankBy === 'total' ? (['total', 'worst'] as const) : (['worst', 'total'] as const)
  return candidates
    .sort((a, b) => a[first] - b[first] || a[second] - b[second] || a.start - b.start)
    .slice(0, maxSlots)
    .map((candidate) => describeSlot(candidate, search, zone))
}

function candidatesOf({ from, until, stepMinutes = 15 }: SlotSearch, zone: string): Candidate[] {
  const { start, end } = rangeOf(from, until, zone)
  const step = stepMinutes * MINUTE
  return Array.from({ length: Math.max(0, Math.ceil((end - start) / step)) }, (_, index) => {
    return { start: start + index * step, total: 0, worst: 0 }
  })
}

function rangeOf(from: string, until: string, zone: string): { start: number; end: number } {
  return {
    start: resolveClock(clockOf(from, '00:00'), zone),
    end: resolveClock((dayOf(until) + 1) * DAY, zone),
  }
}

function groupsOf({
  places,
  durationMinutes,
  from,
  until,
  zone,
  availability,
}: SlotSearch): Group[] {
  const { start, end } = rangeOf(from, until, zone ?? 'Etc/UTC')
  const groups = new Map<string, Group>()
  for (const { zone, weight = 1, ...own } of places) {
    const periods = periodsBetween(zone, start, end + durationMinutes * MINUTE)
    const asked = { ...availability, ...own }
    const key = JSON.stringify([periods, asked])
    const group = groups.get(key)
    if (group) group.weight += weight
    else groups.set(key, { periods, availability: asked, weight })
  }
  return [...groups.values()]
}

/**
 * Adds the cost for a group of places and removes starts outside their availability. The minute of
 * the local day gives the cost, unless the clocks change during the meeting.
 */
function weigh(
  candidates: Candidate[],
  { periods, availability, weight }: Group,
  costs: DaySums,
  length: number,
): Candidate[] {
  const suits = isAvailable(periods, availability)
  return candidates.filter((candidate) => {
    const { start } = candidate
    const end = start + length
    if (!suits(start, end)) return false
    const period = periods.find(({ until }) => start < until)
    const paid =
      period && end <= period.until
        ? (costs[minuteOfDay(start + period.offset)] ?? 0)
        : sumBetween(daySums().cost, periods, start, end)
    candidate.total += paid * weight
    candidate.worst = Math.max(candidate.worst, paid)
    return true
  })
}

/** Returns whether a meeting is within the availability; its end is exclusive. */
function isAvailable(
  periods: readonly OffsetPeriod[],
  availability: Availability,
): (start: number, end: number) => boolean {
  const { earliest = '00:00', latest, excludedWeekdays = [] } = availability
  const dayStart = clockOf('1970-01-01', earliest)
  const dayEnd = latest === undefined ? DAY : clockOf('1970-01-01', latest)
  const isAllDay = dayStart === 0 && dayEnd === DAY
  if (isAllDay && excludedWeekdays.length === 0) return () => true
  const clockAt = (instant: number) => instant + offsetIn(periods, instant)
  return (start, end) => {
    const [first, last] = [clockAt(start), clockAt(end - 1) + 1]
    const [firstDay, lastDay] = [Math.floor(first / DAY), Math.ceil(last / DAY) - 1]
    const isFree = [firstDay, lastDay].every((day) => !excludedWeekdays.includes(weekdayOf(day)))
    if (isAllDay || !isFree) return isFree
    return (
      firstDay === lastDay && first - firstDay * DAY >= dayStart && last - firstDay * DAY <= dayEnd
    )
  }
}

function offsetIn(periods: readonly OffsetPeriod[], instant: number): number {
  return (periods.find(({ until }) => instant < until) ?? periods.at(-1))?.offset ?? 0
}

function describeSlot(
  { start, total, worst }: Candidate,
  search: SlotSearch,
  zone: string,
): FairSlot {
  const end = start + search.durationMinutes * MINUTE
  const { date } = showInstant(start, zone)
  const places = search.places.map((place) => ({
    ...costBetween(place.zone, start, end),
    weight: place.weight ?? 1,
    start: localTime(start, place.zone, date),
    end: localTime(end, place.zone, date),
  }))
  return {
    startsAt: formatMilliseconds(start),
    endsAt: formatMilliseconds(end),
    total,
    worst,
    places,
  }
}
