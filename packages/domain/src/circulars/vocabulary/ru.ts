import { ru as places } from '../../timezones/languages/index'
import type { LetterLanguage } from './language'
import { ru as letter } from './letter/ru'
import { ru as meeting } from './meeting/ru'
import { ru as terms } from './terms/ru'
import { ru as table } from './table/ru'
import { calendar, ru as time } from './time/ru'

export const ru: LetterLanguage = {
  language: 'ru',
  places: [places],
  calendar,
  phrases: { ...letter, ...meeting.phrases, ...table, ...terms, ...time },
  ordinals: meeting,
}
