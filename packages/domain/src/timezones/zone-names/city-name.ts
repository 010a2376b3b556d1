import { findCity } from './cities'
import type { PlaceLanguage } from '../languages/language'

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
  const [known] = [language.cities[city.city] ?? []].flat()
  return known ?? name
}
