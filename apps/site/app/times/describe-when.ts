import { isVenueFirst } from '@u4ssc/domain/meetings'
import type { Meeting, Schedule } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'
import type { I18n } from '../i18n/i18n'
import { timeIn } from './moment-in'
import { describeDates } from './when-view'

type TimedMeeting = Pick<Meeting, 'schedule' | 'mode' | 'venue'>

/**
 * Returns date and times of a meeting in one line, in the zone of the venue or of the visitor, if
 * that is known; only the dates of several days or without times.
 *
 * @example
 * describeWhen(i18n, meeting, 'America/Bogota') // => 'Tuesday, 7 December 2021, 04:00–09:30 (Bogotá time)'
 */
export function describeWhen(i18n: I18n, meeting: TimedMeeting, yours: string | null): string {
  const { schedule } = meeting
  const times = timesOfOneDay(schedule, isVenueFirst(meeting) ? null : yours)
  return times === null
    ? describeDates(i18n, schedule)
    : timeIn(i18n, describeTimeRange(times.day, i18n.wording), times.zone)
}

/**
 * The times of a meeting of one day, with their zone, and the date of the start in that zone. On
 * site, the time at home follows.
 */
export interface Hours {
  readonly date: string
  readonly words: readonly string[]
}

/** Returns `null` if a meeting has several days or no times. */
export function describeHours(
  i18n: I18n,
  meeting: TimedMeeting,
  yours: string | null,
): Hours | null {
  const { schedule } = meeting
  const isOnSite = isVenueFirst(meeting)
  const first = timesOfOneDay(schedule, isOnSite ? null : yours)
  if (!first?.day.start) return null
  const isElsewhere = yours !== null && yours !== first.zone
  const home = isOnSite && isElsewhere ? timesOfOneDay(schedule, yours) : null
  const words = [first, home].flatMap((times) => (times ? rangeOf(i18n, times) : []))
  return { date: first.day.start.date, words }
}

type DayTimes = NonNullable<ReturnType<typeof timesOfOneDay>>

function rangeOf(i18n: I18n, { day: { start, end }, zone }: DayTimes): string[] {
  if (!start) return []
  const range = end
    ? i18n.t('dates.time-range', { from: start.time, to: end.time })
    : i18n.t('dates.from-time', { from: start.time })
  return [timeIn(i18n, range, zone)]
}

function timesOfOneDay(schedule: Schedule, yours: string | null) {
  if (schedule.zone === null) return null
  const zone = yours ?? schedule.zone
  const [day, ...others] = meetingTimes({ schedule, programme: [] }, zone).days
  return day?.start && others.length === 0 ? { day, zone } : null
}
