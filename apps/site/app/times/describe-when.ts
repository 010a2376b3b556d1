import type { Schedule } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeTimeRange } from '@u4ssc/domain/words'
import type { I18n } from '../i18n/i18n'
import { timeIn } from './moment-in'
import { describeDates } from './when-view'

/**
 * Returns date and times of a meeting in one line, in the zone of the visitor if that is known; only
 * the dates of several days or without times.
 *
 * @example
 * describeWhen(i18n, schedule, 'America/Bogota') // => 'Tuesday, 7 December 2021, 04:00–09:30 (Bogotá time)'
 */
export function describeWhen(i18n: I18n, schedule: Schedule, yours: string | null): string {
  const times = timesOfOneDay(schedule, yours)
  return times === null
    ? describeDates(i18n, schedule)
    : timeIn(i18n, describeTimeRange(times.day, i18n.wording), times.zone)
}

/** The times of a meeting of one day, with their zone, and the date of the start in that zone. */
export interface Hours {
  readonly date: string
  readonly words: string
}

/** Returns `null` if a meeting has several days or no times. */
export function describeHours(i18n: I18n, schedule: Schedule, yours: string | null): Hours | null {
  const times = timesOfOneDay(schedule, yours)
  if (!times?.day.start) return null
  const { start, end } = times.day
  const range = end
    ? i18n.t('dates.time-range', { from: start.time, to: end.time })
    : i18n.t('dates.from-time', { from: start.time })
  return { date: start.date, words: timeIn(i18n, range, times.zone) }
}

function timesOfOneDay(schedule: Schedule, yours: string | null) {
  if (schedule.zone === null) return null
  const zone = yours ?? schedule.zone
  const [day, ...others] = meetingTimes({ schedule, programme: [] }, zone).days
  return day?.start && others.length === 0 ? { day, zone } : null
}
