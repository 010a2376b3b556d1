import type { Language } from '@u4ssc/domain'
import type { PhraseTable } from '../phrase-table'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ru } from './ru'
import { zh } from './zh'

export const HELD_BACK: Readonly<Record<Language, PhraseTable>> = { ar, en, es, fr, ru, zh }
