import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { WORDINGS } from '@u4ssc/domain/words/languages'
import type { Wording } from '@u4ssc/domain/words/languages'
import { siteMessages } from '@u4ssc/messages/site'
import type { SiteSay } from '@u4ssc/messages/site'
import { localForms } from './dates'
import type { LocalForms } from './dates'

/** Everything a page needs to speak one language. */
export interface Words extends LocalForms {
  readonly language: Language
  readonly dir: 'ltr' | 'rtl'
  readonly say: SiteSay
  /** What the domain says its own sentences with. */
  readonly wording: Wording
  /** The address of a page in this language. @example path('/meetings') // => '/fr/meetings' */
  readonly path: (page: string) => string
  /** The title of a page in the window of the browser. */
  readonly titleOf: (page: string) => string
  /** A label before what it names, with the colon of the language. @example labelled('Source') // => 'Source:' */
  readonly labelled: (label: string) => string
}

const known = new Map<Language, Words>()

export function wordsIn(language: Language): Words {
  const words = known.get(language) ?? makeWords(language)
  known.set(language, words)
  return words
}

function makeWords(language: Language): Words {
  const say = siteMessages(language)
  const wording = WORDINGS[language]
  return {
    ...localForms(wording.locale),
    language,
    dir: directionOf(language),
    say,
    wording,
    path: (page) => `/${language}${page}`,
    titleOf: (page) => say('site.title', { page }),
    labelled: (label) => say('site.labelled', { label }),
  }
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

/** For an element whose words may be in another language than the page: what marks them so. */
export function markOf(words: Words, language: Language | null) {
  return language === null || language === words.language
    ? {}
    : { lang: language, dir: directionOf(language) }
}

/** How a language is written; that of words whose language nobody knows is left to the browser. */
function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
