import type { Language } from '@u4ssc/domain'
import { createTranslate } from '../create-translate'
import type { Translate } from '../create-translate'
import { FACT_LABELS } from '../facts/all-fact-labels'
import type { FactLabels } from '../facts/fact-labels'
import { loadFactLabels } from '../facts/load-fact-labels'
import ar from './ar.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

type SiteText = keyof typeof en
export type SiteMessage = SiteText | keyof FactLabels
export type SiteTranslate = Translate<SiteMessage>
type SiteTexts = Readonly<Record<SiteText, string>>
type SiteCatalogue = Readonly<Record<SiteMessage, string>>

const TEXTS: Readonly<Record<Language, SiteTexts>> = { ar, en, es, fr, ru, zh }

/** All texts of the site in a language. */
export function siteCatalogue(language: Language): SiteCatalogue {
  return { ...FACT_LABELS[language], ...TEXTS[language] }
}

const ON_DEMAND: Readonly<Record<Language, () => Promise<{ readonly default: SiteTexts }>>> = {
  ar: () => import('./ar.json', { with: { type: 'json' } }),
  en: () => import('./en.json', { with: { type: 'json' } }),
  es: () => import('./es.json', { with: { type: 'json' } }),
  fr: () => import('./fr.json', { with: { type: 'json' } }),
  ru: () => import('./ru.json', { with: { type: 'json' } }),
  zh: () => import('./zh.json', { with: { type: 'json' } }),
}

/** Returns the translation function of the site for a language. */
export function siteMessages(language: Language): SiteTranslate {
  return createTranslate(siteCatalogue(language), language)
}

/** Loads the translation function of the site for one language only. */
export async function loadSiteMessages(language: Language): Promise<SiteTranslate> {
  const [labels, texts] = await Promise.all([loadFactLabels(language), ON_DEMAND[language]()])
  return createTranslate({ ...labels, ...texts.default }, language)
}
