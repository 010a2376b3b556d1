import { es as wording } from '@u4ssc/domain/words/languages'
import zones from 'cldr-dates-full/main/es/timeZoneNames.json'
import type { LanguageData } from './language-data'

export const es: LanguageData = {
  wording,
  zoneCities: zones.main.es.dates.timeZoneNames.zone,
}
