import { isBullet, mayOpen, startsCell } from '../../text/tokens/index'
import { GAPS, isCapital, KINDS, type Tokens } from '../../text/tokens/index'
import { findLabels, type MarkedText } from './annotated-text'
import {
  FLOW_ENDS_MAX,
  FLOW_LINE_MIN,
  FLOW_STARTS_MAX,
  SUBJECT_MAX,
  UNKNOWN_LABEL_MAX,
} from './limits'
import { opensFirstParagraph } from './subject-line'

/** Tokens inside long lines of a header at which a subject may begin. */
export function flowStarts(text: MarkedText, limit: number): number[] {
  const { tokens } = text
  const starts = new Set<number>()
  let lineFrom = 0
  for (let at = 1; at < limit && starts.size < FLOW_STARTS_MAX; at++) {
    if (startsCell(tokens, at)) lineFrom = at
    else if (isLong(tokens, lineFrom) && mayStart(text, at)) {
      starts.add(at)
      starts.add(startOfName(text, at))
    }
  }
  return [...starts]
}

function isLong(tokens: Tokens, from: number): boolean {
  for (let at = from + 1; at <= from + FLOW_LINE_MIN; at++) if (startsCell(tokens, at)) return false
  return true
}

function mayStart(text: MarkedText, index: number): boolean {
  const { tokens, marks } = text
  const { kind } = tokens
  const isAfterContact = (kind[index - 1] ?? 0) >= KINDS.url
  if (!mayOpen(tokens, index) && !(kind[index] === KINDS.number && isAfterContact)) return false
  if (isAfterContact) return true
  return (
    (marks.at('subject-opener', index) ??
      marks.at('meeting', index) ??
      marks.at('about', index)) !== null
  )
}

/** Back over the words with capitals before the noun of a meeting: "Second ITU Workshop". */
function startOfName(text: MarkedText, index: number): number {
  const { tokens, marks } = text
  let from = index
  while (from > 0 && index - from < 6) {
    const isWord = tokens.kind[from - 1] === KINDS.word && isCapital(tokens, from - 1)
    const isGlued = tokens.gap[from] === GAPS.none && tokens.kind[from] === KINDS.word
    if (!isWord || isGlued || startsCell(tokens, from)) break
    if (marks.at('bureau', from - 1) !== null) break
    from--
  }
  return from
}

/** Tokens inside a line at which a subject that begins at a token may end. */
export function flowEnds(text: MarkedText, from: number, limit: number): number[] {
  const ends: number[] = []
  const to = Math.min(limit, from + SUBJECT_MAX)
  const labels = new Set(findLabels(text, { from, to }).map((label) => label.from))
  for (let at = from + 2; at < to && ends.length < FLOW_ENDS_MAX; at++) {
    if (startsCell(text.tokens, at)) continue
    if (labels.has(at) || mayEnd(text, at)) ends.push(at)
  }
  return ends
}

function mayEnd(text: MarkedText, index: number): boolean {
  const { tokens, marks } = text
  if (opensFirstParagraph(text, index) || isBullet(tokens, index)) return true
  if (!mayOpen(tokens, index)) return false
  if (isGlued(tokens, index)) return true
  if (tokens.word[index - 1] === ')') return true
  if (isUnknownLabel(tokens, index)) return true
  return BORDERS.some((sense) => marks.at(sense, index) !== null) || opensRepeat(text, index)
}

/** A word with a capital right after another: "… GroupThe next". */
function isGlued(tokens: Tokens, index: number): boolean {
  const { gap, kind, word } = tokens
  const isTight = gap[index] === GAPS.none && kind[index - 1] !== KINDS.sign
  return isTight && isCapital(tokens, index) && (word[index] ?? '').length > 2
}

const BORDERS = ['addressee', 'text-opener', 'first-heading', 'salutation', 'article'] as const

/** A word or two with a capital before a colon: "Action required:". */
function isUnknownLabel({ word, kind }: Tokens, index: number): boolean {
  for (let at = index; at <= index + UNKNOWN_LABEL_MAX; at++) {
    if (word[at] === ':') return at > index
    if (kind[at] !== KINDS.word) return false
  }
  return false
}

/** After a number or a code, a capital begins something else: "… 7D-9D Working Party 7B". */
function opensRepeat({ tokens }: MarkedText, index: number): boolean {
  const { kind, word, gap } = tokens
  const isCode =
    kind[index - 1] === KINDS.number ||
    (word[index - 1]?.length === 1 &&
      kind[index - 2] === KINDS.number &&
      gap[index - 1] === GAPS.none)
  return isCode && gap[index] !== GAPS.none && isCapital(tokens, index)
}
