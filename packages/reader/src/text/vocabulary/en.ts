import data from './data/en.json' with { type: 'json' }
import type { CircularVocabulary } from './language'

/**
 * The words of letters in English.
 *
 * @example
 * parseReference('TSB Circular 352', [en])?.number // => '352'
 */
export const en: CircularVocabulary = { language: 'en', places: [], ...data }
