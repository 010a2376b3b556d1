import { fr as wording } from '@u4ssc/domain/words/languages'
import zones from 'cldr-dates-full/main/fr/timeZoneNames.json'
import type { LanguageData } from './language-data'

export const fr: LanguageData = {
  wording,
  zoneCities: zones.main.fr.dates.timeZoneNames.zone,
}
