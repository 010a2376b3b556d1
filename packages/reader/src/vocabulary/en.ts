import type { CircularVocabulary } from './language'
import { en as change } from './change/en'
import { en as letter } from './letter/en'
import { en as meeting } from './meeting/en'
import { en as terms } from './terms/en'
import { en as table } from './table/en'
import { calendar, en as time } from './time/en'

/**
 * The words of letters in English.
 *
 * @example
 * parseReference('TSB Circular 352', [en])?.number // => '352'
 */
export const en: CircularVocabulary = {
  language: 'en',
  places: [],
  calendar,
  phrases: { ...change, ...letter, ...meeting.phrases, ...table, ...terms, ...time },
  ordinals: meeting,
}
