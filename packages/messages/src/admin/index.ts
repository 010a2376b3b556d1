import type { Language } from '@u4ssc/domain'
import { createSay } from '../create-say'
import type { Say } from '../create-say'
import type { AdminMessage, WholeCatalogue } from './catalogue'

export type { AdminMessage } from './catalogue'

/** Each language comes by itself, so that a browser loads the one that is read. */
export const ADMIN_CATALOGUES: Readonly<Record<Language, () => Promise<WholeCatalogue>>> = {
  ar: async () => (await import('./catalogues/ar')).ar,
  en: async () => (await import('./catalogues/en')).en,
  es: async () => (await import('./catalogues/es')).es,
  fr: async () => (await import('./catalogues/fr')).fr,
  ru: async () => (await import('./catalogues/ru')).ru,
  zh: async () => (await import('./catalogues/zh')).zh,
}

/** The words of the dashboard in a language. */
export async function adminMessages(language: Language): Promise<Say<AdminMessage>> {
  return createSay(await ADMIN_CATALOGUES[language](), language)
}
