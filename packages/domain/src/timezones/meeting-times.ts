import { assertZone } from './assert-zone'
import { clockOf } from './calendar-days'
import { localTime } from './local-time'
import { resolveClock } from './wall-time'
import type { MeetingTimes } from './zone'

/** The part of a `Meeting` that `meetingTimes` needs. */
export interface TimedMeeting {
  readonly schedule: {
    readonly zone: string | null
    readonly days: readonly {
      readonly date: string
      readonly opens: string | null
      readonly closes: string | null
      readonly endDate: string | null
    }[]
  }
  readonly programme: readonly {
    readonly id: string
    readonly date: string
    readonly starts: string
    readonly ends: string
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
 * day.opens.time // => '22:00'
 * day.closes.time // => '03:30'
 * day.closes.dayShift // => 1
 */
export function meetingTimes(meeting: TimedMeeting, zone: string): MeetingTimes {
  assertZone(zone)
  const from = meeting.schedule.zone
  const show = (date: string, time: string | null, dayOfSitting = date) =>
    from === null || time === null
      ? null
      : localTime(resolveClock(clockOf(date, time), from), zone, dayOfSitting)

  const days = meeting.schedule.days.map(({ date, opens, closes, endDate }) => ({
    date,
    opens: show(date, opens),
    closes: show(endDate ?? date, closes, date),
  }))
  const sessions = meeting.programme.flatMap((session) => {
    const starts = show(session.date, session.starts)
    const ends = show(session.date, session.ends)
    return starts && ends ? [{ id: session.id, starts, ends }] : []
  })
  return { zone, days, sessions }
}
