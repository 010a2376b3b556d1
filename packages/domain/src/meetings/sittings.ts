import { Temporal } from '../temporal'
import { instantOf } from '../timezones/index'
import type { Schedule, Sitting } from './schedule'

/** Half-open: the end is no longer part of it. */
export interface Stretch {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/** The first and the last zone of the Earth to reach a time of day. */
const FIRST_ZONE = 'Etc/GMT-14'
const LAST_ZONE = 'Etc/GMT+12'

export function isNotAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) <= 0
}

/** The earliest a wall time can be: without a zone, when the first place on Earth reaches it. */
export function earliest(date: string, time: string, zone: string | null): Temporal.Instant {
  return Temporal.Instant.from(instantOf(date, time, zone ?? FIRST_ZONE))
}

/** The latest a wall time can be: without a zone, when the last place on Earth reaches it. */
export function latest(date: string, time: string, zone: string | null): Temporal.Instant {
  return Temporal.Instant.from(instantOf(date, time, zone ?? LAST_ZONE))
}

export function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString()
}

/** The first and the last day of what belongs together: mostly the same one. */
export interface DayRange {
  readonly first: Sitting
  readonly last: Sitting
}

/**
 * The days of a schedule, put together where they are the ends of a range: a day without a closing and
 * a next one without an opening, and what lies between belongs to it.
 */
export function rangesOf(days: readonly Sitting[]): DayRange[] {
  const ranges: DayRange[] = []
  let first: Sitting | undefined
  days.forEach((day, position) => {
    first ??= day
    const next = days[position + 1]
    if (next && day.closes === null && next.opens === null) return
    ranges.push({ first, last: day })
    first = undefined
  })
  return ranges
}

/**
 * The stretches of time during which a meeting sits.
 *
 * An opening that is not stated is the start of the day, a closing the end of it.
 */
export function stretchesOf({ days, zone }: Schedule): Stretch[] {
  return rangesOf(days).map(({ first, last }) => ({
    start: opening(first, zone),
    end: closing(last, zone),
  }))
}

function opening({ date, opens }: Sitting, zone: string | null): Temporal.Instant {
  return earliest(date, opens ?? '00:00', zone)
}

function closing({ date, closes }: Sitting, zone: string | null): Temporal.Instant {
  return closes === null ? latest(dayAfter(date), '00:00', zone) : latest(date, closes, zone)
}
