import type { Language } from '@u4ssc/domain'

/**
 * Phrases that are not read whole yet. The list may only shrink: a sitting from one day to the next with
 * both dates, and two days with one time each.
 */
export const OPEN_PHRASES: Readonly<Record<Language, readonly string[]>> = {
  ar: [],
  en: ['on Monday, 7 December, at 10:00, and on Tuesday, 8 December 2026, at 14:00 (Geneva time)'],
  es: [],
  fr: ['de 22 heures le 7 décembre 2026 à 1 h 30 le 8 décembre 2026 (heure de Genève)'],
  ru: [],
  zh: [],
}
