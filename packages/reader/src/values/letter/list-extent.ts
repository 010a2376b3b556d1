import type { Letter } from './letter-document'
import { holderOf } from '../../text/tokens/index'
import { GAPS, isCapital, KINDS, type Range, type Tokens } from '../../text/tokens/index'

/** A longer gap between two dates of a list ends it. */
export const ITEM_REACH = 60
/** What belongs to the last date of a list goes no further, in tokens. */
const REST_MAX = 1000

/** A list ends with its paragraph, or at a blank line. */
export function endOfList({ tokens, paragraphs, language }: Letter, at: number): number {
  const paragraph = holderOf(paragraphs, { from: at - 1, to: at })
  const limit = Math.min(paragraph?.to ?? at + ITEM_REACH, at + REST_MAX, tokens.count)
  let end = at + 1
  while (end < limit && tokens.gap[end] !== GAPS.blankLine) {
    if (language !== 'zh' && isGluedText(tokens, end)) break
    end++
  }
  return Math.min(end, limit)
}

/** Returns true if a word is glued to the word before it: "членовУказанные". */
function isGluedText(tokens: Tokens, at: number): boolean {
  const isWords = tokens.kind[at] === KINDS.word && tokens.kind[at - 1] === KINDS.word
  return isWords && tokens.gap[at] === GAPS.none && isCapital(tokens, at)
}

/** Lines, and bullets within them; a line in small letters continues the one before it. */
export function linesIn({ tokens, isFlowing }: Letter, { from, to }: Range): Range[] {
  const { gap } = tokens
  const lines: Range[] = []
  const goesOn = opensItem(tokens, from)
  let start = from
  for (let index = from + 1; index <= to; index++) {
    if (index < to && !opensLine(index)) continue
    if (hasWord(tokens, { from: start, to: index })) lines.push({ from: start, to: index })
    start = index
  }
  return lines

  function opensLine(at: number): boolean {
    const before = gap[at] ?? 0
    if (isBullet(tokens, at) && (gap[at + 1] ?? 0) > GAPS.none)
      return before === GAPS.none || before >= GAPS.line || isFlowing
    return before >= GAPS.line && (!goesOn || opensItem(tokens, at))
  }
}

export function isBullet({ word }: Tokens, index: number): boolean {
  return word[index] === '-' || word[index] === '·'
}

/** A line that does not continue in small letters. */
export function opensItem(tokens: Tokens, at: number): boolean {
  const sign = tokens.text.charAt(tokens.start[at] ?? 0)
  return sign === sign.toUpperCase() || isCapital(tokens, at)
}

export function hasWord({ kind }: Tokens, { from, to }: Range): boolean {
  return kind.slice(from, to).includes(KINDS.word)
}
