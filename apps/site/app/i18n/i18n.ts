import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { siteMessages } from '@u4ssc/messages/site'
import { LANGUAGE_DATA } from './languages/index'
import { createI18n } from './create-i18n'
import type { I18n } from './create-i18n'

export { markOf } from './create-i18n'
export type { I18n } from './create-i18n'

const known = new Map<Language, I18n>()

export function i18nFor(language: Language): I18n {
  const i18n =
    known.get(language) ?? createI18n(language, siteMessages(language), LANGUAGE_DATA[language])
  known.set(language, i18n)
  return i18n
}

/** Returns the texts for a path; English if its first segment is not a language of the site. */
export function i18nAt(pathname: string): I18n {
  return i18nFor(languageIn(pathname) ?? 'en')
}

/** Returns the texts for the address of a request. */
export function i18nOf(request: Request): I18n {
  return i18nAt(new URL(request.url).pathname)
}

/** @example languageIn('/fr/meetings') // => 'fr' */
export function languageIn(pathname: string): Language | null {
  return LANGUAGES.find((language) => isIn(language, pathname)) ?? null
}

function isIn(language: Language, pathname: string): boolean {
  const end = pathname.charAt(1 + language.length)
  return pathname.startsWith(language, 1) && (end === '' || end === '/')
}

/** Returns the path of the same page in each language. */
export function inEachLanguage(pathname: string): { language: Language; path: string }[] {
  const page = languageIn(pathname) === null ? '' : pathname.slice(3)
  return LANGUAGES.map((language) => ({ language, path: `/${language}${page}` }))
}
