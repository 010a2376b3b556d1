import type { Language, Meeting } from '@u4ssc/domain'
import { formatReference } from '@u4ssc/domain/circulars'
import { cityIn } from '@u4ssc/domain/timezones/languages'
import { countryName, WORDINGS } from '@u4ssc/domain/words/languages'
import { parseReference } from '@u4ssc/reader'

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

/** Returns the names of the circulars of a meeting in a language, by reference. */
export function nameCirculars(
  { convenedBy }: Pick<Meeting, 'convenedBy'>,
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    convenedBy.map((reference) => {
      const read = parseReference(reference)
      return [reference, read === null ? reference : formatReference(read, language)]
    }),
  )
}
