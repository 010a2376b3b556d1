import { addDays } from '../calendar-date'
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

/**
 * The stretches of time during which a meeting sits, one for each sitting.
 *
 * An opening that is not stated is the start of the day, a closing the end of it.
 */
export function stretchesOf({ days, zone }: Schedule): Stretch[] {
  return days.map((day) => ({ start: opening(day, zone), end: closing(day, zone) }))
}

function opening({ date, opens }: Sitting, zone: string | null): Temporal.Instant {
  return earliest(date, opens ?? '00:00', zone)
}

function closing({ date, closes, endDate }: Sitting, zone: string | null): Temporal.Instant {
  return closes === null
    ? latest(addDays(date, 1), '00:00', zone)
    : latest(endDate ?? date, closes, zone)
}
