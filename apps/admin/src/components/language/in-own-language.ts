import type { Question } from '@u4ssc/client/registrations'
import { language } from './language'

/** Returns the label in the language of the dashboard, or in English, or in any language it has. */
export function inOwnLanguage(label: Question['label']): string {
  return label[language] ?? label.en ?? Object.values(label)[0] ?? ''
}
