import type { Language, Meeting } from '@u4ssc/domain'
import { cityName } from '@u4ssc/domain/timezones'
import { PLACE_LANGUAGES } from '@u4ssc/domain/timezones/languages'
import { countryName, WORDINGS } from '@u4ssc/domain/words/languages'

/**
 * Returns the parts of a venue in words, with city and country in the language; none if nothing is
 * stated.
 *
 * @example
 * describeVenue({ name: 'Popov Room', city: 'Geneva', country: 'CH' }, 'fr') // => ['Popov Room', 'Genève', 'Suisse']
 */
export function describeVenue(venue: Meeting['venue'], language: Language): string[] {
  if (venue === null) return []
  const { name, city, country } = venue
  const places = PLACE_LANGUAGES.find((one) => one.language === language)
  return [
    name,
    city !== null && places ? cityName(city, places, PLACE_LANGUAGES) : city,
    country === null ? null : countryName(country, WORDINGS[language]),
  ].filter((part) => part !== null)
}
