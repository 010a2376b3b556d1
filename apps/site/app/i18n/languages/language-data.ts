import type { Wording } from '@u4ssc/domain/words/languages'

/** Data of a language besides the messages of the site. */
export interface LanguageData {
  readonly wording: Wording
  /** Cities of zones by CLDR, nested by the parts of the zone name. */
  readonly zoneCities: unknown
}
