import { wallTimeAt } from '@u4ssc/domain/timezones'
import { placeName } from './places'
import type { I18n } from '../i18n/i18n'

/**
 * Returns the date and time of an instant in a zone, or in UTC if there is none. The time names its
 * zone.
 *
 * @example
 * momentIn(i18n, '2021-12-05T22:59:00Z', 'America/Bogota') // => { date: '5 December 2021', time: '17:59 (Bogotá time)' }
 */
export function momentIn(
  i18n: I18n,
  instant: string,
  zone: string | null,
): { date: string; time: string } {
  const { date, time } = wallTimeAt(instant, zone ?? 'UTC')
  return { date: i18n.longDate(date), time: timeIn(i18n, time, zone) }
}

/** Returns a time with the name of its zone. */
export function timeIn(i18n: I18n, time: string, zone: string | null): string {
  return zone === null || /^(Etc\/)?UTC$/.test(zone)
    ? i18n.t('dates.time-utc', { time })
    : i18n.t('dates.time-there', { time, place: placeName(i18n, zone) })
}
