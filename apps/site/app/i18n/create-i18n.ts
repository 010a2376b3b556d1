import type { Language } from '@u4ssc/domain'
import type { Wording } from '@u4ssc/domain/words/languages'
import type { SiteTranslate } from '@u4ssc/messages/site'
import { localForms } from './dates'
import type { LocalForms } from './dates'
import type { LanguageData } from './languages/language-data'

/** Texts and formats of a page in one language. */
export interface I18n extends LocalForms {
  readonly language: Language
  readonly dir: 'ltr' | 'rtl'
  readonly t: SiteTranslate
  /** Cities of zones by CLDR, nested by the parts of the zone name. */
  readonly zoneCities: unknown
  /** Wording for sentences of the domain package. */
  readonly wording: Wording
  /**
   * Returns the path of a page in this language.
   *
   * @example
   * path('/meetings') // => '/fr/meetings'
   */
  readonly path: (page: string) => string
  /** Returns the document title of a page. */
  readonly titleOf: (page: string) => string
  /** Returns a label with the colon of the language. @example labelled('Source') // => 'Source:' */
  readonly labelled: (label: string) => string
}

/** @param t - the messages of the site in this language */
export function createI18n(
  language: Language,
  t: SiteTranslate,
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

/**
 * Returns the `lang` and `dir` attributes for text that can be in another language than the page.
 */
export function markOf(i18n: I18n, language: Language | null) {
  return language === null || language === i18n.language
    ? {}
    : { lang: language, dir: directionOf(language) }
}

/** Returns the writing direction of a language; if the language is unknown, the browser decides. */
function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
