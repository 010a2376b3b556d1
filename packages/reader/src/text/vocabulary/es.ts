import { es as places } from '@u4ssc/domain/timezones/languages'
import data from './data/es.json' with { type: 'json' }
import type { CircularVocabulary } from './language'

/**
 * The words of letters in Spanish.
 *
 * @example
 * parseReference('Circular TSB 118', [es])?.number // => '118'
 */
export const es: CircularVocabulary = { language: 'es', places: [places], ...data }
