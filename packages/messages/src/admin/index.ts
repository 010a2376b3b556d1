import type { Language } from '@u4ssc/domain'
import { createSay } from '../create-say'
import type { Say } from '../create-say'
import type { en } from './en'

export type AdminMessage = keyof typeof en
type AdminCatalogue = Readonly<Record<AdminMessage, string>>

/** Each language comes by itself, so that a browser loads the one that is read. */
export const ADMIN_CATALOGUES: Readonly<Record<Language, () => Promise<AdminCatalogue>>> = {
  ar: async () => (await import('./ar')).ar,
  en: async () => (await import('./en')).en,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  ru: async () => (await import('./ru')).ru,
  zh: async () => (await import('./zh')).zh,
}

/** The words of the dashboard in a language. */
export async function adminMessages(language: Language): Promise<Say<AdminMessage>> {
  return createSay(await ADMIN_CATALOGUES[language](), language)
}
