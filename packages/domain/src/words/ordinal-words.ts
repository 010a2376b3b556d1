import { assertLanguage } from '../assert-scalars'
import type { Language } from '../scalars'
import { wrongArgument } from '../wrong-argument'
import { ORDINALS_AR } from './ordinals/ar'
import { ORDINALS_EN } from './ordinals/en'
import { ORDINALS_ES } from './ordinals/es'
import { ORDINALS_FR } from './ordinals/fr'
import { ORDINALS_RU } from './ordinals/ru'
import { ORDINALS_ZH } from './ordinals/zh'
import type { OrdinalForm } from './ordinals/ordinal-form'

/** Ordinals as meeting titles write them. */
export const ORDINAL_WORDS: Readonly<Record<Language, readonly OrdinalForm[]>> = {
  en: ORDINALS_EN,
  fr: ORDINALS_FR,
  es: ORDINALS_ES,
  ru: ORDINALS_RU,
  ar: ORDINALS_AR,
  zh: ORDINALS_ZH,
}

/**
 * Returns the ways in which a title writes an ordinal, in words and in figures, for example to find
 * a meeting by its number.
 *
 * @example
 * listOrdinals(6, 'en') // => ['sixth', '6th']
 * listOrdinals(6, 'fr') // => ['sixième', '6e']
 */
export function listOrdinals(ordinal: number, language: Language): string[] {
  if (!Number.isInteger(ordinal) || ordinal < 1)
    throw wrongArgument('ordinal', 'a whole number from 1', ordinal)
  assertLanguage(language)
  const words = ORDINAL_WORDS[language].flatMap(({ words: list, ending }) => [
    list.split(' ')[ordinal - 1] ?? [],
    `${ordinal}${endingOf(ordinal, ending)}`,
  ])
  return [...new Set(words.flat())]
}

/** Returns the ending for a number. Only English and French endings depend on it. */
export function endingOf(number: number, ending: string): string {
  if (/^(st|nd|rd|th)$/i.test(ending)) {
    const tens = number % 100
    if (tens >= 11 && tens <= 13) return 'th'
    return { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th'
  }
  if (ending === 'e' && number === 1) return 're'
  return /^ère$/i.test(ending) ? 'ème' : ending
}
