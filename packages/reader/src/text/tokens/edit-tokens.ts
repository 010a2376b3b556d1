import { GAPS, isCapital, KINDS, type Range, type Tokens } from './tokens'
import { TokenList } from './token-list'
import { EMPTY, wordOf } from './word'

/** A token to be cut in two after so many signs. */
export interface Cut {
  readonly index: number
  readonly length: number
  /** The first part is none of the text, and the second opens a line. */
  readonly dropsFirst?: boolean
}

/**
 * The same text without some of its tokens, and with others cut in two.
 *
 * Both lists are in order. A token after what was left out keeps the widest gap met on the way,
 * unless it continues a sentence.
 */
export function editTokens(
  tokens: Tokens,
  drops: readonly Range[],
  cuts: readonly Cut[] = [],
): Tokens {
  if (drops.length === 0 && cuts.length === 0) return tokens
  const edited = new TokenList(tokens.text, tokens.count + cuts.length)
  let atDrop = 0
  let atCut = 0
  let widest: number = GAPS.none
  for (let index = 0; index < tokens.count; index++) {
    widest = Math.max(widest, tokens.gap[index] ?? 0)
    while ((drops[atDrop]?.to ?? Infinity) <= index) atDrop++
    while ((cuts[atCut]?.index ?? Infinity) < index) atCut++
    if ((drops[atDrop]?.from ?? Infinity) <= index) continue
    if (drops[atDrop - 1]?.to === index && goesOn(tokens, index)) widest = GAPS.blank
    const from = tokens.start[index] ?? 0
    const to = tokens.end[index] ?? 0
    const kind = tokens.kind[index] ?? 0
    const own = tokens.entry[index] ?? EMPTY
    const cut = cuts[atCut]
    if (cut?.index === index) {
      const at = from + cut.length
      const part = (first: number, end?: number) => wordOf(own.folded.slice(first, end))
      if (!cut.dropsFirst) edited.push(from, at, kind, widest, part(0, cut.length))
      edited.push(at, to, kind, cut.dropsFirst ? GAPS.line : GAPS.none, part(cut.length))
    } else edited.push(from, to, kind, widest, own)
    widest = GAPS.none
  }
  return edited.close()
}

/** A word in small letters. */
function goesOn(tokens: Tokens, index: number): boolean {
  const { text, start, kind } = tokens
  const sign = text.charAt(start[index] ?? 0)
  return kind[index] === KINDS.word && sign !== sign.toUpperCase() && !isCapital(tokens, index)
}

/** Tokens that are one word, and that word as the vocabulary spells it. */
export interface Join extends Range {
  readonly folded: string
}

/** The same text with some of its tokens joined to one. The list is in order and does not overlap. */
export function joinTokens(tokens: Tokens, joins: readonly Join[]): Tokens {
  if (joins.length === 0) return tokens
  const edited = new TokenList(tokens.text, tokens.count)
  let at = 0
  for (let index = 0; index < tokens.count; index++) {
    const join = joins[at]
    const start = tokens.start[index] ?? 0
    const gap = tokens.gap[index] ?? 0
    if (join?.from === index) {
      edited.push(start, tokens.end[join.to - 1] ?? start, KINDS.word, gap, wordOf(join.folded))
      index = join.to - 1
      at++
    } else {
      const own = tokens.entry[index] ?? EMPTY
      edited.push(start, tokens.end[index] ?? start, tokens.kind[index] ?? 0, gap, own)
    }
  }
  return edited.close()
}

/** The same tokens with other gaps before them. */
export function withGaps({ text, count, ...tokens }: Tokens, gap: Uint8Array): Tokens {
  const { start, end, kind, word, entry } = tokens
  return { text, count, start, end, kind, gap, word, entry }
}
