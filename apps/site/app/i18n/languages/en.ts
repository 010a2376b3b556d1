import { en as wording } from '@u4ssc/domain/words/languages'
import type { LanguageData } from './language-data'

/** The zone database itself has the English names of cities. */
export const en: LanguageData = { wording, zoneCities: {} }
