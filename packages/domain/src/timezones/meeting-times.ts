import { assertZone } from './assert-zone'
import { clockOf } from './calendar-days'
import { localTime } from './local-time'
import { resolveClock } from './wall-time'
import { assertScheduled } from '../wrong-argument'
import type { MeetingTimes } from './zone'

/** The part of a `Meeting` that `meetingTimes` needs. */
export interface TimedMeeting {
  readonly schedule: {
    readonly zone: string | null
    readonly days: readonly {
      readonly date: string
      readonly startTime: string | null
      readonly endTime: string | null
      /** Date of the end, if it is another day. */
      readonly endDate?: string | null | undefined
    }[]
  }
  readonly programme?: readonly {
    readonly id: string
    readonly date: string
    readonly startTime: string
    readonly endTime: string
  }[]
}

/**
 * Returns the times of a meeting in one zone.
 *
 * `dayShift` says how many days the local date lies after (or before) the date of the sitting in
 * the letter: the end of a meeting may fall on the next day, here or in the letter itself. Hours
 * that are not stated stay null, and so do all of them where the letter names no zone.
 *
 * Uses the newest rules of the package or the runtime (`timeZoneRules`).
 *
 * @param zone - to show the meeting in: an IANA name or an offset
 * @throws RangeError for a zone the runtime does not know
 * @example
 * // The sixth meeting of U4SSC, 10:00 to 15:30 in Geneva on 7 December 2021
 * const [day] = meetingTimes(meeting, 'Pacific/Auckland').days
 * day.start.time // => '22:00'
 * day.end.time // => '03:30'
 * day.end.dayShift // => 1
 */
export function meetingTimes(meeting: TimedMeeting, zone: string): MeetingTimes {
  assertScheduled(meeting)
  assertZone(zone)
  const { zone: from, days: sittings } = meeting.schedule
  const show = (date: string, time: string | null, dayOfSitting = date) =>
    from === null || time === null
      ? null
      : localTime(resolveClock(clockOf(date, time), from), zone, dayOfSitting)

  const days = sittings.map(({ date, startTime, endTime, endDate }) => ({
    date,
    start: show(date, startTime),
    end: show(endDate ?? date, endTime, date),
  }))
  const sessions = (meeting.programme ?? []).flatMap((session) => {
    const start = show(session.date, session.startTime)
    const end = show(session.date, session.endTime)
    return start && end ? [{ id: session.id, start, end }] : []
  })
  return { zone, days, sessions }
}
