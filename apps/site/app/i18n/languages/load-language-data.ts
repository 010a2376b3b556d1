import type { Language } from '@u4ssc/domain'
import type { LanguageData } from './language-data'

/** Loads the data of a language on demand. */
export const LOAD_LANGUAGE_DATA: Readonly<Record<Language, () => Promise<LanguageData>>> = {
  ar: async () => (await import('./ar')).ar,
  en: async () => (await import('./en')).en,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  ru: async () => (await import('./ru')).ru,
  zh: async () => (await import('./zh')).zh,
}
