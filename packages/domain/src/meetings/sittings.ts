import { utc } from '../utc'
import { addDays } from '../calendar-date'
import { formatInstant, instantOf } from '../timezones/index'
import type { Schedule, Sitting } from './schedule'

/** A half-open range of time, in milliseconds since 1970. */
export interface InstantRange {
  readonly start: number
  readonly end: number
}

interface Scheduled {
  readonly schedule: Schedule
}

/** The first and last zones on Earth to reach a wall time. */
const FIRST_ZONE = 'Etc/GMT-14'
const LAST_ZONE = 'Etc/GMT+12'

/** Returns the earliest instant of a wall time: without a zone, at the first place on Earth. */
export function earliest(date: string, time: string, zone: string | null): number {
  return utc(instantOf(date, time, zone ?? FIRST_ZONE))
}

/** Returns the latest instant of a wall time: without a zone, at the last place on Earth. */
export function latest(date: string, time: string, zone: string | null): number {
  return utc(instantOf(date, time, zone ?? LAST_ZONE))
}

/**
 * Returns the time ranges of a meeting, one for each sitting.
 *
 * Without an opening time a sitting begins at the start of the day, without a closing time it ends
 * at the end of it.
 */
export function sittingRanges({ days, zone }: Schedule): InstantRange[] {
  return days.map((day) => ({ start: opening(day, zone), end: closing(day, zone) }))
}

/**
 * Returns when the next sitting begins, RFC 3339 in UTC.
 *
 * @param now - an instant, RFC 3339, before the last sitting
 */
export function nextOpening({ schedule }: Scheduled, now: string): string {
  const at = utc(now)
  const starts = sittingRanges(schedule).map(({ start }) => start)
  return formatInstant({ epochMilliseconds: Math.min(...starts.filter((start) => start > at)) })
}

function opening({ date, startTime }: Sitting, zone: string | null): number {
  return earliest(date, startTime ?? '00:00', zone)
}

function closing({ date, endTime, endDate }: Sitting, zone: string | null): number {
  return endTime === null
    ? latest(addDays(date, 1), '00:00', zone)
    : latest(endDate ?? date, endTime, zone)
}
