import { en as wording } from '@u4ssc/domain/words/languages'
import type { LanguageWords } from './language-words'

/** The zone database itself has the English names of cities. */
export const en: LanguageWords = { wording, zoneCities: {} }
