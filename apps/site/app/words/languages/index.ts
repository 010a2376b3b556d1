import type { Language } from '@u4ssc/domain'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ru } from './ru'
import { zh } from './zh'
import type { LanguageWords } from './language-words'

export type { LanguageWords } from './language-words'

export const LANGUAGE_WORDS: Readonly<Record<Language, LanguageWords>> = { ar, en, es, fr, ru, zh }
