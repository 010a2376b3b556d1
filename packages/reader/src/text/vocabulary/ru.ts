import { ru as places } from '@u4ssc/domain/timezones/languages'
import data from './data/ru.json' with { type: 'json' }
import type { CircularVocabulary } from './language'

/**
 * The words of letters in Russian.
 *
 * @example
 * parseReference('Циркуляр БСЭ 118', [ru])?.number // => '118'
 */
export const ru: CircularVocabulary = { language: 'ru', places: [places], ...data }
