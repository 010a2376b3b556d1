import type { Letter } from '../../values/letter/index'
import { GAPS, KINDS, type Tokens } from '../../text/tokens/index'
import { BRACKET_TOKENS_MAX, QUOTE_TOKENS_MAX, SHORT_LINE_MAX } from './limits'

/** The bracket that closes one, or -1 where it is too far. */
export function closingBracket({ word }: Tokens, open: number, limit: number): number {
  const end = Math.min(limit, open + BRACKET_TOKENS_MAX)
  for (let at = open + 1, depth = 1; at < end; at++) {
    if (word[at] === '(') depth++
    if (word[at] === ')' && --depth === 0) return at
  }
  return -1
}

/** The quotation mark that closes one, or the one itself if none does. */
export function closingQuote({ word }: Tokens, open: number, limit: number): number {
  const end = Math.min(limit, open + QUOTE_TOKENS_MAX)
  for (let at = open + 1; at < end; at++) if (word[at] === '"') return at
  return open
}

/** The end of a name without the signs and small words after it. */
export function trimName({ tokens, marks }: Letter, from: number, to: number): number {
  let end = to
  while (end > from) {
    const isSign = /^[,;:.(\-/]$/.test(tokens.word[end - 1] ?? '')
    const isSmall = (['preposition', 'article', 'and', 'name-goes-on'] as const).some(
      (sense) => marks.at(sense, end - 1)?.to === end,
    )
    const isNumber = tokens.kind[end - 2] === KINDS.number && tokens.gap[end - 1] === GAPS.none
    if (isNumber || (!isSign && !isSmall)) return end
    end--
  }
  return end
}

/** A quotation mark that closes what another opened: nothing after it is part of the name. */
export function isClosingQuote({ text, start }: Tokens, at: number): boolean {
  return /[”»]/.test(text.charAt(start[at] ?? 0))
}

/** Whether the line that ends before a token is a cell or a heading rather than part of a longer name. */
export function isShortLineBefore({ gap }: Tokens, end: number): boolean {
  if ((gap[end] ?? 0) < GAPS.line) return false
  let at = end - 1
  while (at > 0 && end - at <= SHORT_LINE_MAX && (gap[at] ?? 0) < GAPS.line) at--
  return end - at <= SHORT_LINE_MAX
}
