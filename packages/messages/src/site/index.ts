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

export const CATALOGUES: Readonly<Record<Language, Readonly<Record<SiteMessage, string>>>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
}

/** The words of the public site in a language. */
export function siteMessages(language: Language): SiteSay {
  return createSay(CATALOGUES[language], language)
}
