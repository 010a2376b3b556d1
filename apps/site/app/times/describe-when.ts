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
  if (schedule.zone === null) return describeDates(i18n, schedule)
  const zone = yours ?? schedule.zone
  const [day, ...others] = meetingTimes({ schedule, programme: [] }, zone).days
  if (!day?.start || others.length > 0) return describeDates(i18n, schedule)
  return timeIn(i18n, describeTimeRange(day, i18n.wording), zone)
}
