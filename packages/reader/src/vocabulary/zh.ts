import { zh as places } from '@u4ssc/domain/timezones/languages'
import type { CircularVocabulary } from './language'
import { zh as change } from './change/zh'
import { zh as letter } from './letter/zh'
import { zh as meeting } from './meeting/zh'
import { zh as terms } from './terms/zh'
import { zh as table } from './table/zh'
import { calendar, zh as time } from './time/zh'

/**
 * The words of letters in Chinese.
 *
 * @example
 * parseReference('电信标准化局第118号通函', [zh])?.number // => '118'
 */
export const zh: CircularVocabulary = {
  language: 'zh',
  places: [places],
  calendar,
  phrases: { ...change, ...letter, ...meeting.phrases, ...table, ...terms, ...time },
  ordinals: meeting,
}
