import type { Language } from '@u4ssc/domain'
import { cityName, findCity, wallTimeAt, zoneLabel } from '@u4ssc/domain/timezones'
import { PLACE_LANGUAGES } from '@u4ssc/domain/timezones/languages'
import { describeTime, WORDINGS } from '@u4ssc/domain/words/languages'
import { mailMessages } from '@u4ssc/messages/mail'

/**
 * Returns the city of a zone with its offset at an instant.
 *
 * @param at - an instant, RFC 3339
 * @example
 * nameZone('Europe/Zurich', '2021-12-07T09:00:00Z', 'ru') // => 'Женева (UTC+1)'
 */
export function nameZone(zone: string, at: string, language: Language): string {
  const place = nameCity(zone, language)
  if (place.startsWith('UTC')) return place
  const offset = offsetLabel(wallTimeAt(at, zone).offset)
  return mailMessages(language)('layout.zone-place', { place, offset })
}

/**
 * Returns an instant in a zone, which is named.
 *
 * @param at - an instant, RFC 3339
 * @example
 * momentIn('2021-12-05T22:59:00Z', 'America/Bogota', 'en') // => 'Sunday, 5 December 2021, 17:59, Bogotá (UTC−5)'
 */
export function momentIn(at: string, zone: string, language: Language): string {
  const when = describeTime(wallTimeAt(at, zone), WORDINGS[language])
  return mailMessages(language)('layout.moment-in', { when, zone: nameZone(zone, at, language) })
}

/** Returns the city of a zone; an offset from UTC as "UTC+05:30". */
export function nameCity(zone: string, language: Language): string {
  const label = zoneLabel(zone)
  if (label.startsWith('UTC')) return label
  const city = zone === 'Europe/Zurich' ? 'Geneva' : lastPart(zone)
  const places = PLACE_LANGUAGES.find((one) => one.language === language)
  return places ? cityName(city, places) : (findCity(city)?.city ?? city)
}

function lastPart(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

/** Returns an offset such as "+05:30" or "-05:00" as "UTC+5:30" or "UTC−5". */
function offsetLabel(offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? []
  if (hours === undefined || (hours === '00' && minutes === '00')) return 'UTC'
  const rest = minutes === '00' ? '' : `:${minutes}`
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${rest}`
}
