import type { MarkedText } from './annotated-text'
import { findSignature } from './signature-block'
import { mayOpen, startsLine } from '../../text/tokens/index'
import { GAPS, isCapital, KINDS, type Range, type Tokens } from '../../text/tokens/index'

interface Ending {
  readonly closing: Range | null
  readonly signature: Range
  readonly bodyTo: number
  readonly annexes: readonly { readonly label: Range; readonly text: Range }[]
  readonly tailTo: number
}

/** What comes after the text: closing words, signature, enclosures, annexes. */
export function findEnding(text: MarkedText, bodyFrom: number): Ending {
  const { tokens, marks } = text
  const labels = marks
    .within('annex', { from: bodyFrom, to: tokens.count })
    .flatMap((mark) => annexLabel(text, mark) ?? annexInFlow(text, mark, bodyFrom) ?? [])
  const tailTo = labels[0]?.from ?? tokens.count
  const annexes = labels.map((label, index) => ({
    label,
    text: { from: label.to, to: labels[index + 1]?.from ?? tokens.count },
  }))
  const closing = findClosing(text, { from: bodyFrom, to: tailTo })
  const enclosures =
    marks
      .within('enclosures', { from: closing?.to ?? bodyFrom, to: tailTo })
      .find(({ from }) => text.isFlowing || startsLine(tokens, from))?.from ?? tailTo
  const signed = closing ? null : findSigned(text, { from: bodyFrom, to: enclosures })
  const signature = closing
    ? { from: closing.to, to: enclosures }
    : (signed ?? findSignature(text, { from: bodyFrom, to: enclosures }))
  return { closing, signature, bodyTo: closing?.from ?? signature.from, annexes, tailTo }
}

/** Returns the signature that "(signed)" opens at the start of a line, without closing words before it. */
function findSigned({ tokens, marks }: MarkedText, { from, to }: Range): Range | null {
  const mark = marks.last('signed', { from, to })
  const isBracket = mark && /^[[(]$/.test(tokens.word[mark.from - 1] ?? '')
  const start = mark ? mark.from - (isBracket ? 1 : 0) : to
  return isBracket && startsLine(tokens, start) ? { from: start, to } : null
}

/** An annex begins with its name alone on a line, or with its name and the letter it belongs to. */
function annexLabel({ tokens, isFlowing }: MarkedText, { from, to }: Range): Range | null {
  const { word, kind, gap } = tokens
  const isMarked = startsLine(tokens, from) || (isFlowing && isCapitals(tokens, { from, to }))
  if (!isMarked) return null
  const hasNumber =
    to < tokens.count &&
    (word[to] ?? '').length < 4 &&
    kind[to] !== KINDS.sign &&
    (gap[to] ?? 0) < GAPS.line
  const end = hasNumber ? to + 1 : to
  const isAlone = startsLine(tokens, end) || word[end] === '('
  const isNamed =
    isCapitals(tokens, { from, to }) &&
    (hasNumber || isFlowing || isCapital(tokens, end)) &&
    word[end] !== ':'
  return isAlone || isNamed ? { from, to: end } : null
}

/**
 * Returns the label of an annex in text without line breaks, if closing words precede it, or null.
 */
function annexInFlow(
  { tokens, marks, isFlowing }: MarkedText,
  mark: Range,
  from: number,
): Range | null {
  const { to } = mark
  const isLabel = isFlowing && isCapital(tokens, mark.from) && mayOpen(tokens, to)
  const isUnder = isLabel && marks.last('closing', { from, to: mark.from }) !== null
  return isUnder && tokens.word[mark.from - 1] !== ':' ? mark : null
}

function isCapitals({ text, start, end }: Tokens, { from, to }: Range): boolean {
  const printed = text.slice(start[from], end[to - 1])
  return printed === printed.toUpperCase() && printed !== printed.toLowerCase()
}

const SENTENCE_MAX = 30
const REST_MAX = 16

/** The last words of farewell, with the sentence they are in. */
function findClosing(text: MarkedText, within: Range): Range | null {
  const { tokens, marks } = text
  const all = marks.within('closing', within)
  for (let last = all.length - 1; last >= 0; last--) {
    const mark = all[last]
    const to = mark && endOfClosing(text, mark.to, within.to)
    if (mark && to != null) return { from: startOfClosing(tokens, mark.from, within.from), to }
  }
  return null
}

function endOfClosing({ tokens, marks }: MarkedText, from: number, limit: number): number | null {
  const { word } = tokens
  const isAddressed = word[from] === ',' && marks.at('salutation', from + 1) !== null
  if (/^[,.!:]$/.test(word[from] ?? '') && !isAddressed) return from + 1
  const reach = isAddressed ? SENTENCE_MAX : REST_MAX
  for (let at = from; at < Math.min(limit, from + reach) + 1; at++) {
    if (/^[.!]$/.test(word[at - 1] ?? '')) return at
    if (
      startsLine(tokens, at) &&
      (isCapital(tokens, at) || !/\p{L}/u.test(word[at] ?? '') || tokens.gap[at] === GAPS.blankLine)
    )
      return at
    if (word[at] === ',' && startsLine(tokens, at + 1)) return at + 1
  }
  return limit - from < 3 ? limit : null
}

function startOfClosing(tokens: Tokens, index: number, limit: number): number {
  for (let at = index; at >= Math.max(limit, index - SENTENCE_MAX); at--) {
    if (at === limit) return at
    if (/^[.!?]$/.test(tokens.word[at - 1] ?? '') && mayOpen(tokens, at)) return at
    if (startsLine(tokens, at) && isCapital(tokens, at)) return at
    if (tokens.gap[at] === GAPS.blankLine) return at
  }
  return index
}
