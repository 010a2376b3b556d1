import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { LetterLanguage } from './language'
import { ru } from './ru'
import { zh } from './zh'

export type { AmendmentKind, HeaderLabel, LetterKind, LetterLanguage, Phrases } from './language'
export { ar, en, es, fr, ru, zh }

/** The six languages of the United Nations, for a reader of any letter. */
export const LETTER_LANGUAGES: readonly LetterLanguage[] = [en, ar, es, fr, ru, zh]
