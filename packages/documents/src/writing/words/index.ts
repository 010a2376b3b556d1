import type { Language } from '@u4ssc/domain'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { DocumentWords } from './document-words'
import { ru } from './ru'
import { zh } from './zh'

export type { DocumentWords } from './document-words'

export const DOCUMENT_WORDS: Readonly<Record<Language, DocumentWords>> = { ar, en, es, fr, ru, zh }

/** Replaces the placeholders of a text, for example in "{place}, {date}". */
export function fill(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
