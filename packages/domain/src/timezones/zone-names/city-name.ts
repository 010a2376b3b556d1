import { findCity, parseCities } from './cities'
import type { PlaceLanguage } from '../languages/language'

const names = new Map<string, ReadonlyMap<string, string>>()

/**
 * Returns the name of a city in a language; the input can be in any language.
 *
 * @param languages - those the name may be given in, besides English and the city's own
 * @returns the name as given where the package does not know the city, or no other name of it
 * @example
 * // import { ru } from '@u4ssc/domain/timezones/languages'
 * cityName('Geneva', ru) // => 'Женева'
 * cityName('Atlantis', ru) // => 'Atlantis'
 */
export function cityName(
  name: string,
  language: PlaceLanguage,
  languages: readonly PlaceLanguage[] = [],
): string {
  const city = findCity(name, languages)
  if (!city) return name
  return namesIn(language).get(city.city) ?? name
}

function namesIn({ cities }: PlaceLanguage): ReadonlyMap<string, string> {
  const known = names.get(cities)
  if (known) return known
  const named = parseCities(cities).flatMap(({ city, aliases: [name], isNamesake }) =>
    isNamesake || name === undefined ? [] : [[city, name] as const],
  )
  const made = new Map(named)
  names.set(cities, made)
  return made
}
