import type { Wording } from '@u4ssc/domain/words/languages'

/** What a language needs apart from the messages of the site. */
export interface LanguageData {
  readonly wording: Wording
  /** The cities of zones as CLDR names them, by the parts of the name of a zone. */
  readonly zoneCities: unknown
}
