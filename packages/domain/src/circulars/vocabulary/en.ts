import type { LetterLanguage } from './language'
import { en as letter } from './letter/en'
import { en as meeting } from './meeting/en'
import { en as terms } from './terms/en'
import { en as table } from './table/en'
import { calendar, en as time } from './time/en'

export const en: LetterLanguage = {
  language: 'en',
  places: [],
  calendar,
  phrases: { ...letter, ...meeting.phrases, ...table, ...terms, ...time },
  ordinals: meeting,
}
