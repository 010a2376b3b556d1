import { fr as places } from '../../timezones/languages/index'
import type { LetterLanguage } from './language'
import { fr as letter } from './letter/fr'
import { fr as meeting } from './meeting/fr'
import { fr as terms } from './terms/fr'
import { fr as table } from './table/fr'
import { calendar, fr as time } from './time/fr'

export const fr: LetterLanguage = {
  language: 'fr',
  places: [places],
  calendar,
  phrases: { ...letter, ...meeting.phrases, ...table, ...terms, ...time },
  ordinals: meeting,
}
