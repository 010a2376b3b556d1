import { en as wording } from '@u4ssc/domain/words/languages'
import type { LanguageData } from './language-data'

/** English city names are in the zone database. */
export const en: LanguageData = { wording, zoneCities: {} }
