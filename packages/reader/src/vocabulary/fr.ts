import { fr as places } from '@u4ssc/domain/timezones/languages'
import type { CircularVocabulary } from './language'
import { fr as change } from './change/fr'
import { fr as letter } from './letter/fr'
import { fr as meeting } from './meeting/fr'
import { fr as terms } from './terms/fr'
import { fr as table } from './table/fr'
import { calendar, fr as time } from './time/fr'

/**
 * The words of letters in French.
 *
 * @example
 * parseReference('Circulaire TSB 118', [fr])?.number // => '118'
 */
export const fr: CircularVocabulary = {
  language: 'fr',
  places: [places],
  calendar,
  phrases: { ...change, ...letter, ...meeting.phrases, ...table, ...terms, ...time },
  ordinals: meeting,
}
