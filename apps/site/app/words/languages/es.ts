import { es as wording } from '@u4ssc/domain/words/languages'
import zones from 'cldr-dates-full/main/es/timeZoneNames.json'
import type { LanguageWords } from './language-words'

export const es: LanguageWords = {
  wording,
  zoneCities: zones.main.es.dates.timeZoneNames.zone,
}
