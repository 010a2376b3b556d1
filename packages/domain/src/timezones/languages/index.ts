import type { Language } from '../../scalars'
import { cityName, findCity } from '../zone-names/cities'
import { ar } from './ar'
import { es } from './es'
import { fr } from './fr'
import type { PlaceLanguage } from './language'
import { ru } from './ru'
import { zh } from './zh'

export type { PlaceLanguage } from './language'
export { ar, es, fr, ru, zh }

/**
 * The languages of the United Nations besides English, for names of places in any of them.
 *
 * @example
 * resolveZone('hora de Ginebra', { languages: PLACE_LANGUAGES }).zone // => 'Europe/Zurich'
 */
export const PLACE_LANGUAGES: readonly PlaceLanguage[] = [ar, es, fr, ru, zh]

/**
 * Returns the name of a city in a language of the United Nations; the input can be in any of them.
 *
 * @returns the name as given where the package does not know the city, or no other name of it
 * @example
 * cityIn('Geneva', 'fr') // => 'Genève'
 */
export function cityIn(city: string, language: Language): string {
  const places = PLACE_LANGUAGES.find((one) => one.language === language)
  return places
    ? cityName(city, places, PLACE_LANGUAGES)
    : (findCity(city, PLACE_LANGUAGES)?.city ?? city)
}
