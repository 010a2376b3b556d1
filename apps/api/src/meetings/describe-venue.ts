import type { Language, Meeting } from '@u4ssc/domain'
import { cityIn } from '@u4ssc/domain/timezones/languages'
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
  return [
    name,
    city === null ? null : cityIn(city, language),
    country === null ? null : countryName(country, WORDINGS[language]),
  ].filter((part) => part !== null)
}
