import { zh as places } from '@u4ssc/domain/timezones/languages'
import data from './data/zh.json' with { type: 'json' }
import type { CircularVocabulary } from './language'

/**
 * The words of letters in Chinese.
 *
 * @example
 * parseReference('电信标准化局第118号通函', [zh])?.number // => '118'
 */
export const zh: CircularVocabulary = { language: 'zh', places: [places], ...data }
