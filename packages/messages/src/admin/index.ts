import type { Language } from '@u4ssc/domain'
import { createTranslate } from '../create-translate'
import type { Translate } from '../create-translate'
import type { en } from './en'

export type AdminMessage = keyof typeof en
type AdminCatalogue = Readonly<Record<AdminMessage, string>>

/** Languages are loaded separately, so that a browser loads only the one it shows. */
export const ADMIN_CATALOGUES: Readonly<Record<Language, () => Promise<AdminCatalogue>>> = {
  ar: async () => (await import('./ar')).ar,
  en: async () => (await import('./en')).en,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  ru: async () => (await import('./ru')).ru,
  zh: async () => (await import('./zh')).zh,
}

/** Loads the translation function of the dashboard for a language. */
export async function adminMessages(language: Language): Promise<Translate<AdminMessage>> {
  return createTranslate(await ADMIN_CATALOGUES[language](), language)
}
