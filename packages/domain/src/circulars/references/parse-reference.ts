import { LANGUAGES } from '../../languages'
import type { Language } from '../../scalars'
import { vocabularyOf } from '../vocabulary/index'
import { findReferences } from './read-reference'
import type { Reference } from '../model/index'
import { markTokens } from '../tokens/index'
import { readTokens } from '../tokens/index'
import { type Tokens, wordsOf } from '../tokens/index'

/**
 * Parses what names a letter, in any of the six languages: "TSB Circular 352", "Circulaire TSB 118",
 * "Addendum 2 to Circular Letter 1/LCCE/44".
 *
 * @returns null when the text holds anything besides one reference
 * @example
 * parseReference('TSB Collective letter 2/TSAG')?.number // => '2/TSAG'
 */
export function parseReference(text: string): Reference | null {
  if (text.length > REFERENCE_LENGTH_MAX) return null
  const tokens = readTokens(text)
  for (const language of LANGUAGES) {
    const whole = wholeReference(tokens, language)
    if (whole) return { ...whole, text: text.trim().replace(/\s+/g, ' ') }
  }
  return null
}

const REFERENCE_LENGTH_MAX = 200

function wholeReference(tokens: Tokens, language: Language): Omit<Reference, 'text'> | null {
  const marks = markTokens(tokens, vocabularyOf(language))
  const [only] = findReferences(tokens, marks, { from: 0, to: tokens.count })
  if (!only || only.from > 0 || only.to < tokens.count) return null
  const { kind, series, number } = only
  const amends = only.amends && wordsOf(tokens, only.amends)
  return { kind, series, number, amends, alsoKnownAs: [] }
}
