import * as z from 'zod'
import { ZoneSchema } from '../../scalars'
import { assertZone } from '../assert-zone'
import { clockOf, MINUTE } from '../calendar-days'
import { daySums, periodsBetween, sumBetween } from './clock-costs'
import type { TimedMeeting } from '../meeting-times'
import { resolveClock } from '../wall-time'
import { assertList, assertScheduled } from '../../wrong-argument'

/**
 * How much of a meeting is outside the working day of a zone.
 *
 * @example
 * TimeZoneCostSchema.parse(timeZoneCosts(meeting, ['America/Bogota'])[0]).totalMinutes // => 330
 */
export const TimeZoneCostSchema = z
  .object({
    zone: ZoneSchema,
    totalMinutes: z.number(),
    /** Minutes from 07:00 to 08:00 and from 18:00 to 22:00, local time. */
    earlyOrLateMinutes: z.number(),
    /** Minutes from 22:00 to 07:00, local time. */
    nightMinutes: z.number(),
    /** Early or late minutes plus three times the night minutes. */
    cost: z.number(),
  })
  .meta({ id: 'TimeZoneCost' })
export type TimeZoneCost = z.infer<typeof TimeZoneCostSchema>

/**
 * Returns for each zone how much of a meeting is outside the working day.
 *
 * Minutes from 08:00 to 18:00 cost nothing, those from 22:00 to 07:00 three times what the others
 * do. Days without stated times do not count.
 *
 * @param zones - IANA names; the result has the same order
 * @throws RangeError for a zone that does not exist
 * @example
 * // The sixth meeting of U4SSC, 10:00 to 15:30 in Geneva on 7 December 2021
 * const [geneva, auckland] = timeZoneCosts(meeting, ['Europe/Zurich', 'Pacific/Auckland'])
 * geneva.cost // => 0
 * auckland.nightMinutes // => 330
 */
export function timeZoneCosts(
  meeting: Pick<TimedMeeting, 'schedule'>,
  zones: readonly string[],
): TimeZoneCost[] {
  assertScheduled(meeting)
  assertList(zones, 'zones')
  zones.forEach((zone, index) => assertZone(zone, `zones[${index}]`))
  const { days, zone: own } = meeting.schedule
  const spans = days.flatMap(({ date, startTime, endTime, endDate }) => {
    if (own === null || startTime === null || endTime === null) return []
    const instantAt = (day: string, time: string) => resolveClock(clockOf(day, time), own)
    return [{ start: instantAt(date, startTime), end: instantAt(endDate ?? date, endTime) }]
  })
  return zones.map((zone) => {
    const parts = spans.map(({ start, end }) => costBetween(zone, start, end))
    const sum = (of: (part: TimeZoneCost) => number) =>
      parts.reduce((all, part) => all + of(part), 0)
    return {
      zone,
      totalMinutes: sum(({ totalMinutes }) => totalMinutes),
      earlyOrLateMinutes: sum(({ earlyOrLateMinutes }) => earlyOrLateMinutes),
      nightMinutes: sum(({ nightMinutes }) => nightMinutes),
      cost: sum(({ cost }) => cost),
    }
  })
}

/** Returns the cost of one sitting; start and end in milliseconds since 1970. */
export function costBetween(zone: string, start: number, end: number): TimeZoneCost {
  const { edge, night, cost } = daySums()
  const periods = periodsBetween(zone, start, end)
  return {
    zone,
    totalMinutes: (end - start) / MINUTE,
    earlyOrLateMinutes: sumBetween(edge, periods, start, end),
    nightMinutes: sumBetween(night, periods, start, end),
    cost: sumBetween(cost, periods, start, end),
  }
}
