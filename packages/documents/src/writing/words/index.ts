import type { Language } from '@u4ssc/domain'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { PaperWords } from './paper-words'
import { ru } from './ru'
import { zh } from './zh'

export type { PaperWords } from './paper-words'

export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = { ar, en, es, fr, ru, zh }

/** Puts values in the places of a form: "{first} to {last}". */
export function fill(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
