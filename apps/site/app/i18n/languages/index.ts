import type { Language } from '@u4ssc/domain'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ru } from './ru'
import { zh } from './zh'
import type { LanguageData } from './language-data'

export type { LanguageData } from './language-data'

export const LANGUAGE_DATA: Readonly<Record<Language, LanguageData>> = { ar, en, es, fr, ru, zh }
