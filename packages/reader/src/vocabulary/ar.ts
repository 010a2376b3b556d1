import { ar as places } from '@u4ssc/domain/timezones/languages'
import type { CircularVocabulary } from './language'
import { ar as change } from './change/ar'
import { ar as letter } from './letter/ar'
import { ar as meeting } from './meeting/ar'
import { ar as terms } from './terms/ar'
import { ar as table } from './table/ar'
import { calendar, ar as time } from './time/ar'

/**
 * The words of letters in Arabic.
 *
 * @example
 * parseReference('الرسالة المعممة 118 لمكتب تقييس الاتصالات', [ar])?.number // => '118'
 */
export const ar: CircularVocabulary = {
  language: 'ar',
  places: [places],
  calendar,
  phrases: { ...change, ...letter, ...meeting.phrases, ...table, ...terms, ...time },
  ordinals: meeting,
}
