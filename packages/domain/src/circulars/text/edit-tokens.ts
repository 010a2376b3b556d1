import { GAPS, isCapital, KINDS, type Range, type Tokens } from './tokens'
import { EMPTY, type Word, wordOf } from './words'

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
 * unless it goes on with a sentence.
 */
export function editTokens(
  tokens: Tokens,
  drops: readonly Range[],
  cuts: readonly Cut[] = [],
): Tokens {
  if (drops.length === 0 && cuts.length === 0) return tokens
  const start: number[] = []
  const end: number[] = []
  const kind: number[] = []
  const gap: number[] = []
  const word: string[] = []
  const entry: Word[] = []
  const push = (from: number, to: number, index: number, before: number, own: Word) => {
    start.push(from)
    end.push(to)
    kind.push(tokens.kind[index] ?? 0)
    gap.push(before)
    word.push(own.folded)
    entry.push(own)
  }
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
    const own = tokens.entry[index] ?? EMPTY
    const cut = cuts[atCut]
    if (cut?.index === index) {
      if (!cut.dropsFirst) push(from, from + cut.length, index, widest, part(own, 0, cut.length))
      const before = cut.dropsFirst ? GAPS.line : GAPS.none
      push(from + cut.length, to, index, before, part(own, cut.length))
    } else push(from, to, index, widest, own)
    widest = GAPS.none
  }
  return { text: tokens.text, count: start.length, start, end, kind, gap, word, entry }
}

function part({ folded }: Word, from: number, to?: number): Word {
  return wordOf(folded.slice(from, to))
}

/** A word in small letters. */
function goesOn(tokens: Tokens, index: number): boolean {
  const { text, start, kind } = tokens
  const sign = text.charAt(start[index] ?? 0)
  return kind[index] === KINDS.word && sign !== sign.toUpperCase() && !isCapital(tokens, index)
}
