import { fr as places } from '@u4ssc/domain/timezones/languages'
import data from './data/fr.json' with { type: 'json' }
import type { CircularVocabulary } from './language'

/**
 * The words of letters in French.
 *
 * @example
 * parseReference('Circulaire TSB 118', [fr])?.number // => '118'
 */
export const fr: CircularVocabulary = { language: 'fr', places: [places], ...data }
