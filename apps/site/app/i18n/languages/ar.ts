import { ar as wording } from '@u4ssc/domain/words/languages'
import zones from 'cldr-dates-full/main/ar/timeZoneNames.json'
import type { LanguageData } from './language-data'

export const ar: LanguageData = {
  wording,
  zoneCities: zones.main.ar.dates.timeZoneNames.zone,
}
