import type { Language } from '../../scalars'

/** Names of places and time zones in a language. */
export interface PlaceLanguage {
  readonly language: Language
  /**
   * Names of cities by their English name in the records. A city whose name is the same but for
   * accents is left out, and so are namesakes. Names are those of CLDR 48 where it has the city.
   */
  readonly cities: Readonly<Record<string, string | readonly string[]>>
  /** Time zones by their full name, as `ZONE_NAMES` has them. */
  readonly zones: string
  /**
   * "По женевскому времени", "по времени Женевы": the first group is the stem of a name, and these
   * are the endings that the name itself may have.
   */
  readonly inflected?: readonly { readonly pattern: RegExp; readonly endings: readonly string[] }[]
}
