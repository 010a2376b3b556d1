import type { Language } from '../../scalars'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import type { LetterForm } from './template-words'
import { fr } from './fr'
import { ru } from './ru'
import { zh } from './zh'

export type { AmendmentKind, Bureau, HeaderLabel, LetterForm, SeriesKind } from './template-words'

/** How a letter is written in each of the six languages of the United Nations. */
export const LETTER_FORMS: Readonly<Record<Language, LetterForm>> = { ar, en, es, fr, ru, zh }
