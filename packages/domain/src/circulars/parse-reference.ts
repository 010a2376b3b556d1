import type { Language } from '../scalars'
import { LETTER_LANGUAGES } from './languages/index'
import { findReferences } from './read-reference'
import type { Reference } from './reference'
import { openSource } from './source-text'

/**
 * Parses what names a letter: "TSB Circular 352", "Addendum 2 to Circular Letter 1/LCCE/44".
 *
 * @returns null when the text holds anything besides one reference
 * @example
 * parseReference('TSB Collective letter 2/TSAG')?.number // => '2/TSAG'
 */
export function parseReference(text: string): Reference | null {
  if (text.length > REFERENCE_LENGTH_MAX) return null
  const source = openSource(text)
  const printed = text.trim().replace(/\s+/g, ' ')
  const mentions = Object.values(LETTER_LANGUAGES).flatMap((language) =>
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
 * formatReference({ kind: 'circular', series: 'CACE', number: '560', amends: null, alsoKnownAs: [], text: null }, 'en')
 * // => 'CACE/560'
 */
export function formatReference(reference: Reference, language: Language): string {
  const { kind, series, number, amends, text } = reference
  if (text !== null) return text
  const { amendments, amendmentLink } = LETTER_LANGUAGES[language]
  const amendment = amendments.find((row) => row.kind === kind)?.words
  if (amendment !== undefined) {
    const parts = [firstOf(amendment), number, firstOf(amendmentLink), amends ?? series]
    return parts.filter((part) => part !== null).join(' ')
  }
  const isCode = series !== null && /^(?:\d{1,2}\/)?[A-Z]{2,5}$/.test(series)
  return [series, number].filter((part) => part !== null).join(isCode ? '/' : ' ')
}

function firstOf(alternatives: string): string {
  return alternatives.split('|', 1).join()
}
