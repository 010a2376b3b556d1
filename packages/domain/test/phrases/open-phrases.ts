import type { Language } from '../../src/scalars'

/**
 * Phrases that are not read whole yet. The list may only shrink: a sitting from one day to the next with
 * both dates, and two days with one time each.
 */
export const OPEN_PHRASES: Readonly<Record<Language, readonly string[]>> = {
  ar: ['من الساعة 22:00 يوم 7 ديسمبر 2026 إلى الساعة 01:30 يوم 8 ديسمبر 2026 بتوقيت جنيف'],
  en: [
    'from 22:00 UTC on 7 December 2026 to 01:30 UTC on 8 December 2026',
    'on Monday, 7 December, at 10:00, and on Tuesday, 8 December 2026, at 14:00 (Geneva time)',
  ],
  es: [
    'desde las 22.00 horas del 7 de diciembre de 2026 hasta la 1.30 horas del 8 de diciembre de 2026 (hora de Ginebra)',
  ],
  fr: ['de 22 heures le 7 décembre 2026 à 1 h 30 le 8 décembre 2026 (heure de Genève)'],
  ru: ['с 22:00 7 декабря 2026 года до 01:30 8 декабря 2026 года по женевскому времени'],
  zh: ['2026年12月7日22:00至12月8日01:30（日内瓦时间）'],
}
