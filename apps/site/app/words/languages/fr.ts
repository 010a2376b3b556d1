import { fr as wording } from '@u4ssc/domain/words/languages'
import zones from 'cldr-dates-full/main/fr/timeZoneNames.json'
import type { LanguageWords } from './language-words'

export const fr: LanguageWords = {
  wording,
  zoneCities: zones.main.fr.dates.timeZoneNames.zone,
}
