import { zh as wording } from '@u4ssc/domain/words/languages'
import zones from 'cldr-dates-full/main/zh/timeZoneNames.json'
import type { LanguageData } from './language-data'

export const zh: LanguageData = {
  wording,
  zoneCities: zones.main.zh.dates.timeZoneNames.zone,
}
