import { ar as places } from '../../timezones/languages/index'
import type { LetterLanguage } from './language'
import { ar as letter } from './letter/ar'
import { ar as meeting } from './meeting/ar'
import { ar as terms } from './terms/ar'
import { ar as table } from './table/ar'
import { calendar, ar as time } from './time/ar'

export const ar: LetterLanguage = {
  language: 'ar',
  places: [places],
  calendar,
  phrases: { ...letter, ...meeting.phrases, ...table, ...terms, ...time },
  ordinals: meeting,
}
