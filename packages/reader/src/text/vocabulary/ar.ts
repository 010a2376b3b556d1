import { ar as places } from '@u4ssc/domain/timezones/languages'
import data from './data/ar.json' with { type: 'json' }
import type { CircularVocabulary } from './language'

/**
 * The words of letters in Arabic.
 *
 * @example
 * parseReference('الرسالة المعممة 118 لمكتب تقييس الاتصالات', [ar])?.number // => '118'
 */
export const ar: CircularVocabulary = { language: 'ar', places: [places], ...data }
