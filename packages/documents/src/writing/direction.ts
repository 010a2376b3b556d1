import type { Language } from '@u4ssc/domain'

export type Direction = 'ltr' | 'rtl'

export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** Language tags (BCP 47) with the regional spelling that UN organizations use. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = {
  ar: 'ar-SA',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ru: 'ru-RU',
  zh: 'zh-CN',
}

const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Returns whether a text has right-to-left letters; telephone numbers and addresses have none. */
export function hasLettersFromTheRight(words: string): boolean {
  return FROM_THE_RIGHT.test(words)
}
