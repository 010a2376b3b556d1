import { z } from '../zod'
import { ZoneSchema } from '../scalars'
import { assertZone } from './assert-zone'
import { clockOf, MINUTE } from './calendar-days'
import { daySums, stretchesBetween, sumBetween } from './clock-costs'
import type { TimedMeeting } from './meeting-times'
import { resolveClock } from './wall-time'

/**
 * What the hours of a meeting ask of a place, by its clock.
 *
 * @example
 * TimeZoneCostSchema.parse(timeZoneCosts(meeting, ['America/Bogota'])[0]).totalMinutes // => 330
 */
export const TimeZoneCostSchema = z.object({
  zone: ZoneSchema,
  totalMinutes: z.number(),
  /** From 07:00 to 08:00 and from 18:00 to 22:00. */
  earlyOrLateMinutes: z.number(),
  /** From 22:00 to 07:00. */
  nightMinutes: z.number(),
  /** Minutes at the edges of the day, and three times those of the night. */
  cost: z.number(),
})
export type TimeZoneCost = z.infer<typeof TimeZoneCostSchema>

/**
 * What the hours of a meeting ask of each place: how much of it lies outside the working day there.
 *
 * Minutes from 08:00 to 18:00 cost nothing, those from 22:00 to 07:00 three times what the others
 * do. Days without stated times do not count.
 *
 * @param zones - IANA names, answered in their order
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
  zones.forEach((zone, index) => assertZone(zone, `zones[${index}]`))
  const { days, zone: own } = meeting.schedule
  const spans = days.flatMap(({ date, opens, closes, endDate }) => {
    if (own === null || opens === null || closes === null) return []
    const instantAt = (day: string, time: string) => resolveClock(clockOf(day, time), own)
    return [{ start: instantAt(date, opens), end: instantAt(endDate ?? date, closes) }]
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

/** The timeZoneCosts of one sitting; milliseconds since 1970. */
export function costBetween(zone: string, start: number, end: number): TimeZoneCost {
  const { edge, night, cost } = daySums()
  const stretches = stretchesBetween(zone, start, end)
  return {
    zone,
    totalMinutes: (end - start) / MINUTE,
    earlyOrLateMinutes: sumBetween(edge, stretches, start, end),
    nightMinutes: sumBetween(night, stretches, start, end),
    cost: sumBetween(cost, stretches, start, end),
  }
}
