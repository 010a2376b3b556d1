import type { Language } from '@u4ssc/domain'
import { createSay } from '../create-say'
import type { Say } from '../create-say'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ru } from './ru'
import { zh } from './zh'

export type SiteMessage = keyof typeof en
export type SiteSay = Say<SiteMessage>
type SiteCatalogue = Readonly<Record<SiteMessage, string>>

export const CATALOGUES: Readonly<Record<Language, SiteCatalogue>> = { ar, en, es, fr, ru, zh }

const ON_DEMAND: Readonly<Record<Language, () => Promise<SiteCatalogue>>> = {
  ar: async () => (await import('./ar')).ar,
  en: async () => (await import('./en')).en,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  ru: async () => (await import('./ru')).ru,
  zh: async () => (await import('./zh')).zh,
}

/** The words of the public site in a language. */
export function siteMessages(language: Language): SiteSay {
  return createSay(CATALOGUES[language], language)
}

/** Loads the words of the public site in one language, without those of the others. */
export async function loadSiteMessages(language: Language): Promise<SiteSay> {
  return createSay(await ON_DEMAND[language](), language)
}
