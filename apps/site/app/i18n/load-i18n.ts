import type { Language } from '@u4ssc/domain'
import { loadSiteMessages } from '@u4ssc/messages/site'
import type { LanguageData } from './languages/language-data'
import { createI18n } from './create-i18n'
import type { I18n } from './create-i18n'

/** Loads the data of a language on demand. */
const LOAD_LANGUAGE_DATA: Readonly<Record<Language, () => Promise<LanguageData>>> = {
  ar: async () => (await import('./languages/ar')).ar,
  en: async () => (await import('./languages/en')).en,
  es: async () => (await import('./languages/es')).es,
  fr: async () => (await import('./languages/fr')).fr,
  ru: async () => (await import('./languages/ru')).ru,
  zh: async () => (await import('./languages/zh')).zh,
}

/** Loads the texts of one language only. */
export async function loadI18n(language: Language): Promise<I18n> {
  const [t, own] = await Promise.all([loadSiteMessages(language), LOAD_LANGUAGE_DATA[language]()])
  return createI18n(language, t, own)
}
