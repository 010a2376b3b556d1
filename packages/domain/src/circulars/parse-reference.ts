import { en, type LetterLanguage } from './languages/index'
import { firstOf } from './letter-form'
import { findReferences } from './read-reference'
import type { ReadOptions } from './read-circular'
import type { Reference } from './reference'
import { openSource } from './source-text'

/**
 * Parses what names a letter: "TSB Circular 352", "Addendum 2 to Circular Letter 1/LCCE/44".
 *
 * Like {@link readCircular}, it knows the words of the languages it is given, English by default.
 *
 * @returns null when the text holds anything besides one reference
 * @example
 * parseReference('TSB Collective letter 2/TSAG')?.number // => '2/TSAG'
 */
export function parseReference(
  text: string,
  { languages = [en] }: ReadOptions = {},
): Reference | null {
  if (text.length > REFERENCE_LENGTH_MAX) return null
  const source = openSource(text)
  const printed = text.trim().replace(/\s+/g, ' ')
  const mentions = languages.flatMap((language) =>
    findReferences({ source, language }, { start: 0, end: text.length }),
  )
  const whole = mentions.find(
    ({ start, end }) => source.plain.slice(start, end).trim().length === source.plain.trim().length,
  )
  if (!whole) return null
  const { kind, series, number, amends } = whole
  return { kind, series, number, amends, alsoKnownAs: [], text: printed }
}

const REFERENCE_LENGTH_MAX = 200

/**
 * Writes a reference as a letter prints it; the printed form, where it is known, is kept.
 *
 * @example
 * formatReference({ kind: 'circular', series: 'CACE', number: '560', amends: null, alsoKnownAs: [], text: null })
 * // => 'CACE/560'
 */
export function formatReference(reference: Reference, language: LetterLanguage = en): string {
  const { kind, series, number, amends, text } = reference
  if (text !== null) return text
  const amendment = language.amendments.find((row) => row.kind === kind)?.words
  if (amendment !== undefined) {
    const link = firstOf(language.amendmentLink)
    const parts = [firstOf(amendment), number, link, amends ?? series]
    return parts.filter((part) => part !== null).join(' ')
  }
  const isCode = series !== null && /^(?:\d{1,2}\/)?[A-Z]{2,5}$/.test(series)
  return [series, number].filter((part) => part !== null).join(isCode ? '/' : ' ')
}
