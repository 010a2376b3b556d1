import { ru as wording } from '@u4ssc/domain/words/languages'
import zones from 'cldr-dates-full/main/ru/timeZoneNames.json'
import type { LanguageWords } from './language-words'

export const ru: LanguageWords = {
  wording,
  zoneCities: zones.main.ru.dates.timeZoneNames.zone,
}
