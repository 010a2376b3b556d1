import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { siteMessages } from '@u4ssc/messages/site'
import { LANGUAGE_WORDS } from './languages/index'
import { makeWords } from './make-words'
import type { Words } from './make-words'

export { markOf } from './make-words'
export type { Words } from './make-words'

const known = new Map<Language, Words>()

export function wordsIn(language: Language): Words {
  const words =
    known.get(language) ?? makeWords(language, siteMessages(language), LANGUAGE_WORDS[language])
  known.set(language, words)
  return words
}

/** The words for an address; English where its first part is no language of the site. */
export function wordsAt(pathname: string): Words {
  return wordsIn(languageIn(pathname) ?? 'en')
}

/** The words for a request, by its address. */
export function wordsOf(request: Request): Words {
  return wordsAt(new URL(request.url).pathname)
}

/** @example languageIn('/fr/meetings') // => 'fr' */
export function languageIn(pathname: string): Language | null {
  return LANGUAGES.find((language) => isIn(language, pathname)) ?? null
}

function isIn(language: Language, pathname: string): boolean {
  const end = pathname.charAt(1 + language.length)
  return pathname.startsWith(language, 1) && (end === '' || end === '/')
}

/** The same page in each language, by its address without the language. */
export function inEachLanguage(pathname: string): { language: Language; path: string }[] {
  const page = languageIn(pathname) === null ? '' : pathname.slice(3)
  return LANGUAGES.map((language) => ({ language, path: `/${language}${page}` }))
}
