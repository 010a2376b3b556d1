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
