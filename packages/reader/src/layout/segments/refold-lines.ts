import type { Letter } from '../../values/letter/index'
import {
  GAPS,
  isBullet,
  isCapital,
  KINDS,
  type Range,
  startsLine,
  type Tokens,
  withGaps,
} from '../../text/tokens/index'
import { findLabels, type MarkedText } from './annotated-text'
import { PAGE_FILL, PAGE_WIDTH, WRAPPED_LINES_MIN } from './limits'

/**
 * Returns the tokens of a letter with line ends where its parts begin, for a text without meaningful lines.
 * Only gaps change, so that offsets hold.
 */
export function breakLines(letter: Letter): Tokens {
  const { tokens, salutation, closing, signature, annexes, paragraphs, head } = letter
  const gap = Uint8Array.from(tokens.gap)
  const widen = (index: number, width: number) => {
    if (index > 0 && index < tokens.count) gap[index] = Math.max(gap[index] ?? 0, width)
  }
  for (const { from } of findLabels(letter, head)) widen(from, GAPS.line)
  for (const { from } of letter.marks.within('addressee', head))
    if (isCapital(tokens, from) && !isIn(letter.subject, from)) widen(from, GAPS.line)
  if (letter.subjectLabel) widen(letter.subjectLabel.from, GAPS.blankLine)
  const blocks: (Range | null)[] = [salutation, closing, ...annexes.map(({ label }) => label)]
  for (const block of blocks) {
    widen(block?.from ?? 0, GAPS.blankLine)
    widen(block?.to ?? 0, GAPS.line)
  }
  widen(signature.from, GAPS.line)
  for (const { from, number } of paragraphs) if (number !== null) widen(from, GAPS.blankLine)
  for (let at = 1; at < tokens.count; at++) if (isBullet(tokens, at)) widen(at, GAPS.line)
  return withGaps(tokens, gap)
}

/**
 * The tokens of a wrapped text without the line ends that the width of the page made.
 *
 * @returns the same tokens for a text that is not wrapped
 */
export function joinLines({ tokens, wraps }: Pick<MarkedText, 'tokens' | 'wraps'>): Tokens {
  if (wraps.size === 0) return tokens
  const gap = Uint8Array.from(tokens.gap)
  for (let at = 1; at < tokens.count; at++) {
    if (gap[at] !== GAPS.line) continue
    if (wraps.has(at)) gap[at] = GAPS.blank
    else if (endsSentence(tokens, at)) gap[at] = GAPS.blankLine
  }
  return withGaps(tokens, gap)
}

/**
 * The tokens before which the width of the page, not the text, ended a line: a line end is part of
 * the text only if the next word would still have fitted on the line.
 */
export function findWraps(tokens: Tokens): ReadonlySet<number> {
  const lines = linesOf(tokens)
  const width = pageWidth(tokens, lines)
  const wraps = new Set<number>()
  if (width === null) return wraps
  for (const line of lines) {
    const { to } = line
    if (to >= tokens.count || tokens.gap[to] !== GAPS.line || isBullet(tokens, to)) continue
    const length = lengthOf(tokens, line) + 1 + lengthOf(tokens, { from: to, to: to + 1 })
    if (length > width * PAGE_FILL) wraps.add(to)
  }
  return wraps
}

function linesOf(tokens: Tokens): Range[] {
  const lines: Range[] = []
  let from = 0
  for (let at = 1; at <= tokens.count; at++) {
    if (!startsLine(tokens, at)) continue
    lines.push({ from, to: at })
    from = at
  }
  return lines
}

function lengthOf({ start, end }: Tokens, { from, to }: Range): number {
  return (end[to - 1] ?? 0) - (start[from] ?? 0)
}

/** The length of the longest lines, in characters; null if few lines are as long. */
function pageWidth(tokens: Tokens, lines: readonly Range[]): number | null {
  const wrapped = lines.filter(({ to }) => tokens.gap[to] === GAPS.line)
  const lengths = wrapped.map((line) => lengthOf(tokens, line)).sort((a, b) => b - a)
  const width = lengths[WRAPPED_LINES_MIN - 1] ?? 0
  return width >= PAGE_WIDTH.min && (lengths[0] ?? 0) <= PAGE_WIDTH.max ? width : null
}

function endsSentence({ word, kind }: Tokens, to: number): boolean {
  return word[to - 1] === '.' && kind[to] !== KINDS.sign
}

function isIn(range: Range | null, index: number): boolean {
  return range !== null && range.from <= index && index < range.to
}
