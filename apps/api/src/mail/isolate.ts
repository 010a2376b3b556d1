import type { Language } from '@u4ssc/domain'

/** Words of another direction stay together in those of Arabic (Unicode Bidirectional Algorithm). */
export function isolate(text: string, language: Language): string {
  return language === 'ar' && text !== '' ? `\u2068${text}\u2069` : text
}
