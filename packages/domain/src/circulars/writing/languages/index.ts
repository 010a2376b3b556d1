import type { Language } from '../../../scalars'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { LetterWords } from './letter-words'
import { ru } from './ru'
import { zh } from './zh'

export type { LanguagesForm, LetterWords } from './letter-words'

/** The sentences of a circular in each of the six languages of the United Nations. */
export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = { ar, en, es, fr, ru, zh }
