import type { Language } from '@u4ssc/domain'
import { createTranslate } from '../create-translate'
import type { Translate } from '../create-translate'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ru } from './ru'
import { zh } from './zh'

export type SiteMessage = keyof typeof en
export type SiteTranslate = Translate<SiteMessage>
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

/** Returns the translation function of the site for a language. */
export function siteMessages(language: Language): SiteTranslate {
  return createTranslate(CATALOGUES[language], language)
}

/** Loads the translation function of the site for one language only. */
export async function loadSiteMessages(language: Language): Promise<SiteTranslate> {
  return createTranslate(await ON_DEMAND[language](), language)
}
