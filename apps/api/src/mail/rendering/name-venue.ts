import type { Language, Meeting } from '@u4ssc/domain'
import { cityName } from '@u4ssc/domain/timezones'
import { PLACE_LANGUAGES } from '@u4ssc/domain/timezones/languages'
import { countryName, WORDINGS } from '@u4ssc/domain/words/languages'
import { isolate } from './isolate'

/**
 * Returns a venue in one line, with city and country in the language; `null` if nothing is stated.
 *
 * @example
 * nameVenue({ name: 'Popov Room', city: 'Geneva', country: 'CH' }, 'fr') // => 'Popov Room, Genève, Suisse'
 */
export function nameVenue(venue: Meeting['venue'], language: Language): string | null {
  if (venue === null) return null
  const { name, city, country } = venue
  const wording = WORDINGS[language]
  const places = PLACE_LANGUAGES.find((one) => one.language === language)
  const parts = [
    name,
    city !== null && places ? cityName(city, places, PLACE_LANGUAGES) : city,
    country === null ? null : countryName(country, wording),
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  return parts.map((part) => isolate(part, language)).join(wording.listSeparator)
}
