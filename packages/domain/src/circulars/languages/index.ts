import type { Language } from '../../scalars'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { LetterLanguage } from './language'
import { ru } from './ru'
import { zh } from './zh'

export type { AmendmentKind, HeaderLabel, LetterKind, LetterLanguage, Phrases } from './language'
export { LANGUAGE_NAMES } from './language-names'

export const LETTER_LANGUAGES: Readonly<Record<Language, LetterLanguage>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
}
