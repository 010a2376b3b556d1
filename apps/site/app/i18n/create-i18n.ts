import type { Language } from '@u4ssc/domain'
import type { Wording } from '@u4ssc/domain/words/languages'
import type { SiteSay } from '@u4ssc/messages/site'
import { localForms } from './dates'
import type { LocalForms } from './dates'
import type { LanguageData } from './languages/language-data'

/** Everything a page needs to speak one language. */
export interface I18n extends LocalForms {
  readonly language: Language
  readonly dir: 'ltr' | 'rtl'
  readonly t: SiteSay
  /** The cities of zones as CLDR names them, by the parts of the name of a zone. */
  readonly zoneCities: unknown
  /** What the domain says its own sentences with. */
  readonly wording: Wording
  /** The address of a page in this language. @example path('/meetings') // => '/fr/meetings' */
  readonly path: (page: string) => string
  /** The title of a page in the window of the browser. */
  readonly titleOf: (page: string) => string
  /** A label before what it names, with the colon of the language. @example labelled('Source') // => 'Source:' */
  readonly labelled: (label: string) => string
}

/** @param say - the messages of the site in this language */
export function createI18n(
  language: Language,
  t: SiteSay,
  { wording, zoneCities }: LanguageData,
): I18n {
  return {
    ...localForms(wording.locale),
    language,
    dir: directionOf(language),
    t,
    wording,
    zoneCities,
    path: (page) => `/${language}${page}`,
    titleOf: (page) => t('layout.site-title', { page }),
    labelled: (label) => t('layout.site-labelled', { label }),
  }
}

/** For an element whose words may be in another language than the page: what marks them so. */
export function markOf(i18n: I18n, language: Language | null) {
  return language === null || language === i18n.language
    ? {}
    : { lang: language, dir: directionOf(language) }
}

/** How a language is written; that of words whose language nobody knows is left to the browser. */
function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
