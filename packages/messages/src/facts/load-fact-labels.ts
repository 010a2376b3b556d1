import type { Language } from '@u4ssc/domain'
import type { FactLabels } from './fact-labels'

const ON_DEMAND: Readonly<Record<Language, () => Promise<{ readonly default: FactLabels }>>> = {
  ar: () => import('./ar.json', { with: { type: 'json' } }),
  en: () => import('./en.json', { with: { type: 'json' } }),
  es: () => import('./es.json', { with: { type: 'json' } }),
  fr: () => import('./fr.json', { with: { type: 'json' } }),
  ru: () => import('./ru.json', { with: { type: 'json' } }),
  zh: () => import('./zh.json', { with: { type: 'json' } }),
}

/** Loads the labels of the facts in one language only. */
export async function loadFactLabels(language: Language): Promise<FactLabels> {
  return (await ON_DEMAND[language]()).default
}
