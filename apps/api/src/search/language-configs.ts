import type { Language } from '@u4ssc/domain'

/** How PostgreSQL reads each language. Chinese comes to it in pairs of characters. */
const CONFIGS = {
  ar: 'arabic',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  ru: 'russian',
  zh: 'simple',
} as const satisfies Record<Language, string>

export function configOf(language: Language | null): string {
  return language === null ? 'simple' : CONFIGS[language]
}

/**
 * What stands among the words of an entry for its language, so that the index answers for a language
 * alone. No text yields it: words have no spaces.
 */
export function languageWord(language: Language | null): string {
  return `language ${language ?? 'unknown'}`
}
