import type { Question } from '@u4ssc/client/registrations'
import type { Language } from '@u4ssc/domain'
import { language as own } from './language'

/** Returns the label in a language, or in English, or in any language it has. */
export function wordsIn(label: Question['label'], language: Language = own): string {
  return label[language] ?? label.en ?? Object.values(label)[0] ?? ''
}

/** Returns the label in the language of the dashboard, or in English, or in any language it has. */
export function inOwnLanguage(label: Question['label']): string {
  return wordsIn(label)
}
