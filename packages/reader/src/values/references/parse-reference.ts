import { assertVocabularies, type CircularVocabulary, phrasesOf } from '../../text/vocabulary/index'
import { findReferences } from './read-reference'
import type { Reference } from '@u4ssc/domain/circulars'
import { assertText } from '@u4ssc/domain/internal'
import { markTokens } from '../../text/tokens/index'
import { readTokens } from '../../text/tokens/index'
import { type Tokens, wordsOf } from '../../text/tokens/index'

/**
 * Parses what names a letter, in the given languages: "TSB Circular 352", "Circulaire TSB 118".
 *
 * @returns null when the text holds anything besides one reference
 * @throws RangeError without a vocabulary
 * @example
 * // import { fr, parseReference } from '@u4ssc/reader/languages'
 * parseReference('Circulaire TSB 118', [fr])?.number // => '118'
 */
export function parseReference(
  text: string,
  vocabularies: readonly CircularVocabulary[],
): Reference | null {
  assertText(text, 'text')
  assertVocabularies(vocabularies)
  if (text.length > REFERENCE_LENGTH_MAX) return null
  const tokens = readTokens(text)
  for (const vocabulary of vocabularies) {
    const whole = wholeReference(tokens, vocabulary)
    if (whole) return { ...whole, text: text.trim().replace(/\s+/g, ' ') }
  }
  return null
}

const REFERENCE_LENGTH_MAX = 200

function wholeReference(
  tokens: Tokens,
  vocabulary: CircularVocabulary,
): Omit<Reference, 'text'> | null {
  const marks = markTokens(tokens, phrasesOf(vocabulary))
  const [only] = findReferences(tokens, marks, { from: 0, to: tokens.count })
  if (!only || only.from > 0 || only.to < tokens.count) return null
  const { kind, series, number } = only
  const amends = only.amends && wordsOf(tokens, only.amends)
  return { kind, series, number, amends, alsoKnownAs: [] }
}
