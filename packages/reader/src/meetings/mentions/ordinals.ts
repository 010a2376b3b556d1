import type { Letter } from '../../values/letter/index'
import { KINDS } from '../../text/tokens/index'
import { ordinalWordsOf } from '../../text/vocabulary/index'

/** Whether a token is an ordinal, in words or in figures: "fifth", "3rd". */
export function isOrdinalAt({ tokens, vocabulary }: Letter, at: number): boolean {
  const { numerals, ends } = ordinalWordsOf(vocabulary)
  const word = tokens.word[at] ?? ''
  if (tokens.kind[at] === KINDS.number) return tokens.gap[at + 1] === 0
  if (tokens.kind[at - 1] === KINDS.number && tokens.gap[at] === 0) return ends.includes(word)
  return numerals.some(
    ({ stem, isOrdinal }) => isOrdinal && stem.length > 2 && word.startsWith(stem),
  )
}
