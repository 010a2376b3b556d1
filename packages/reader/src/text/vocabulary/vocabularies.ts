import type { Language } from '@u4ssc/domain'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { CircularVocabulary } from './language'
import { ru } from './ru'
import { zh } from './zh'

/**
 * The vocabularies of all six languages by code. Import one by its name to bundle only that one.
 *
 * @example
 * // import { parseReference, VOCABULARIES } from '@u4ssc/reader/languages'
 * VOCABULARIES.fr.language // => 'fr'
 */
export const VOCABULARIES: Readonly<Record<Language, CircularVocabulary>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
}
