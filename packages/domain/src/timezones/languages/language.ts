import type { Language } from '../../scalars'

/** Names of places and time zones in a language. */
export interface PlaceLanguage {
  readonly language: Language
  /**
   * One city in a line, by its English name in `CITY_RECORDS`: `Cairo=Le Caire`, and `=` before a
   * second name. A city that is written as in English has no line. Names are those of CLDR 48 where
   * it has the city, and otherwise those of the United Nations.
   */
  readonly cities: string
  /** Time zones by their full name, as `ZONE_NAMES` has them. */
  readonly zones: string
  /**
   * "По женевскому времени", "по времени Женевы": the first group is the stem of a name, and these
   * are the endings that the name itself may have.
   */
  readonly inflected?: readonly { readonly pattern: RegExp; readonly endings: readonly string[] }[]
}
