import type { Language } from '@u4ssc/domain'

/** Text search configuration per language. Chinese is indexed as pairs of characters. */
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
 * Returns a word that marks the language of an entry, so that the index can filter by it. Normal
 * words never contain a space.
 */
export function languageWord(language: Language | null): string {
  return `language ${language ?? 'unknown'}`
}
