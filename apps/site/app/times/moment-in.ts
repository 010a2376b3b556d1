import { wallTimeAt } from '@u4ssc/domain/timezones'
import { placeName } from './places'
import type { Words } from '../words/words'

/**
 * Returns the day and the time of an instant in a zone, UTC where there is none. The time names its
 * zone.
 *
 * @example
 * momentIn(words, '2021-12-05T22:59:00Z', 'America/Bogota') // => { date: '5 December 2021', time: '17:59 (Bogota time)' }
 */
export function momentIn(
  words: Words,
  instant: string,
  zone: string | null,
): { date: string; time: string } {
  const { date, time } = wallTimeAt(instant, zone ?? 'UTC')
  return { date: words.longDate(date), time: timeIn(words, time, zone) }
}

/** Returns a time with the name of its zone. */
export function timeIn(words: Words, time: string, zone: string | null): string {
  return zone === null || zone === 'UTC'
    ? words.say('dates.time-utc', { time })
    : words.say('dates.time-there', { time, place: placeName(words, zone) })
}
