import type { Language } from '../../src/scalars'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ru } from './ru'
import { zh } from './zh'
import type { LetterVocabulary } from './vocabulary'

export type { LetterVocabulary } from './vocabulary'

export const LETTER_VOCABULARIES: Readonly<Record<Language, LetterVocabulary>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
}
