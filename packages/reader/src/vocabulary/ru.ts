import { ru as places } from '@u4ssc/domain/timezones/languages'
import type { CircularVocabulary } from './language'
import { ru as change } from './change/ru'
import { ru as letter } from './letter/ru'
import { ru as meeting } from './meeting/ru'
import { ru as terms } from './terms/ru'
import { ru as table } from './table/ru'
import { calendar, ru as time } from './time/ru'

/**
 * The words of letters in Russian.
 *
 * @example
 * parseReference('Циркуляр БСЭ 118', [ru])?.number // => '118'
 */
export const ru: CircularVocabulary = {
  language: 'ru',
  places: [places],
  calendar,
  phrases: { ...change, ...letter, ...meeting.phrases, ...table, ...terms, ...time },
  ordinals: meeting,
}
