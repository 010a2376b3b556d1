import { zh as places } from '../../timezones/languages/index'
import type { LetterLanguage } from './language'
import { zh as letter } from './letter/zh'
import { zh as meeting } from './meeting/zh'
import { zh as terms } from './terms/zh'
import { zh as table } from './table/zh'
import { calendar, zh as time } from './time/zh'

export const zh: LetterLanguage = {
  language: 'zh',
  places: [places],
  calendar,
  phrases: { ...letter, ...meeting.phrases, ...table, ...terms, ...time },
  ordinals: meeting,
}
