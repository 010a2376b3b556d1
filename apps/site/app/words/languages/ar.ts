import { ar as wording } from '@u4ssc/domain/words/languages'
import zones from 'cldr-dates-full/main/ar/timeZoneNames.json'
import type { LanguageWords } from './language-words'

export const ar: LanguageWords = {
  wording,
  zoneCities: zones.main.ar.dates.timeZoneNames.zone,
}
