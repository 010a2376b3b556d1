import type { Language } from '@u4ssc/domain'

/** Isolates text of another direction in Arabic (Unicode Bidirectional Algorithm). */
export function isolate(text: string, language: Language): string {
  return language === 'ar' && text !== '' ? `\u2068${text}\u2069` : text
}
