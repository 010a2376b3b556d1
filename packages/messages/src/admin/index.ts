import type { Language } from '@u4ssc/domain'
import { createTranslate } from '../create-translate'
import type { Translate } from '../create-translate'
import type { FactLabels } from '../facts/fact-labels'
import { loadFactLabels } from '../facts/load-fact-labels'
import type en from './en.json'

type AdminText = keyof typeof en
export type AdminMessage = AdminText | keyof FactLabels
type AdminTexts = Readonly<Record<AdminText, string>>

/** Languages are loaded separately, so that a browser loads only the one it shows. */
const ON_DEMAND: Readonly<Record<Language, () => Promise<{ readonly default: AdminTexts }>>> = {
  ar: () => import('./ar.json', { with: { type: 'json' } }),
  en: () => import('./en.json', { with: { type: 'json' } }),
  es: () => import('./es.json', { with: { type: 'json' } }),
  fr: () => import('./fr.json', { with: { type: 'json' } }),
  ru: () => import('./ru.json', { with: { type: 'json' } }),
  zh: () => import('./zh.json', { with: { type: 'json' } }),
}

/** Loads all texts of the dashboard in a language. */
export async function adminCatalogue(
  language: Language,
): Promise<Readonly<Record<AdminMessage, string>>> {
  const [labels, texts] = await Promise.all([loadFactLabels(language), ON_DEMAND[language]()])
  return { ...labels, ...texts.default }
}

/** Loads the translation function of the dashboard for a language. */
export async function adminMessages(language: Language): Promise<Translate<AdminMessage>> {
  return createTranslate(await adminCatalogue(language), language)
}
