import { ru as wording } from '@u4ssc/domain/words/languages'
import zones from 'cldr-dates-full/main/ru/timeZoneNames.json'
import type { LanguageData } from './language-data'

export const ru: LanguageData = {
  wording,
  zoneCities: zones.main.ru.dates.timeZoneNames.zone,
}
