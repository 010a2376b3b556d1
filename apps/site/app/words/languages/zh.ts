import { zh as wording } from '@u4ssc/domain/words/languages'
import zones from 'cldr-dates-full/main/zh/timeZoneNames.json'
import type { LanguageWords } from './language-words'

export const zh: LanguageWords = {
  wording,
  zoneCities: zones.main.zh.dates.timeZoneNames.zone,
}
