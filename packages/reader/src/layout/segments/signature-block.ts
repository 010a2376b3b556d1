import type { MarkedText } from './annotated-text'
import {
  isAfterStop,
  lastBorder,
  mayOpen,
  nextBorder,
  startsBlock,
  GAPS,
  isCapital,
  KINDS,
  type Range,
  type Tokens,
  hasNoCase,
} from '../../text/tokens/index'
import { isWordOfAny } from '../../text/vocabulary/index'

const TITLE_MAX = 30
const LOOK_BACK = 90

/** Without closing words: the last name and office that are apart from the text. */
export function findSignature(text: MarkedText, within: Range): Range {
  const { tokens, marks, isFlowing } = text
  const offices = marks.within('office', {
    from: Math.max(within.from, within.to - LOOK_BACK),
    to: within.to,
  })
  for (const { from } of offices) {
    const start = isFlowing ? startOfName(tokens, from) : startOfBlock(tokens, from, within.from)
    if (start === null || start < within.from) continue
    const block = endOfBlock(text, from, within.to)
    const end = start === from ? withNameBelow(text, { from, to: block }, within.to) : block
    if (end - from <= TITLE_MAX && !hasSentence(tokens, { from: start, to: end }))
      return { from: start, to: end }
  }
  return { from: within.to, to: within.to }
}

/** Capitals before the office, after a full stop: "H. Zhao Director". */
function startOfName(tokens: Tokens, office: number): number | null {
  // The job title comes first: "主任 马里奥·马尼维奇".
  const first = isWordOfAny(tokens, 'office-article', office - 1) ? office - 1 : office
  if (isAfterStop(tokens, first) && mayOpen(tokens, first)) return first
  let at = office
  while (at > office - 6 && isNamePart(tokens, at - 1)) at--
  if (at < office && tokens.word[at - 1] === '.' && office - at > 1) return at
  while (at < office - 1 && !isAfterStop(tokens, at)) at++
  return isAfterStop(tokens, at) && office - at > 1 ? at : null
}

function isNamePart(tokens: Tokens, index: number): boolean {
  const { word, kind } = tokens
  if (word[index] === '-') return true
  if (word[index] === '.')
    return kind[index - 1] === KINDS.word && (word[index - 1] ?? '').length < 3
  return kind[index] === KINDS.word && isCapital(tokens, index)
}

/** The line of the office and those above it that are as short, back to the text. */
function startOfBlock(tokens: Tokens, office: number, limit: number): number | null {
  const line = lastBorder(tokens, office, GAPS.line)
  const { name, title } = hasNoCase(tokens, office)
    ? { name: 12, title: 20 }
    : { name: 6, title: 4 }
  if (office - line > title) return null
  let from = line
  while (from > limit) {
    const above = lastBorder(tokens, from - 1, GAPS.line)
    const isName =
      from - above <= name &&
      !/[.:;!)]/.test(tokens.word[from - 1] ?? '.') &&
      !/^[\d-]/.test(tokens.word[above] ?? '')
    if (!isName || above < limit) break
    from = above
    if (tokens.gap[from] === GAPS.blankLine) break
  }
  const isApart =
    from <= limit ||
    isAfterStop(tokens, from) ||
    startsBlock(tokens, from) ||
    tokens.word[from - 1] === '·'
  return isApart ? from : null
}

function endOfBlock({ tokens, isFlowing }: MarkedText, from: number, limit: number): number {
  let to = from + 1
  while (to < limit && (isFlowing || !startsBlock(tokens, to))) to++
  return to < limit && to - from < 3 && hasNoCase(tokens, from) ? withPerson(tokens, to, limit) : to
}

/**
 * Returns the end of a signature: after the one-line name below an office such as "主任", else after
 * the office.
 */
function withPerson(tokens: Tokens, from: number, limit: number): number {
  const to = nextBorder(tokens, from, GAPS.line)
  const isName = tokens.word.slice(from, to).every((word) => /^[\p{L}·]+$/u.test(word))
  return isName && to <= limit && to - from < 12 && startsBlock(tokens, to) ? to : from
}

/** In Chinese the office can be over the name, with a blank line between. */
function withNameBelow(text: MarkedText, office: Range, limit: number): number {
  const { tokens, isFlowing } = text
  if (isFlowing || office.to >= limit || !hasNoCase(tokens, office.to)) return office.to
  const end = endOfBlock(text, office.to, limit)
  return end - office.to < NAME_HAN_MAX && !tokens.word.slice(office.to, end).includes(':')
    ? end
    : office.to
}

const NAME_HAN_MAX = 12

function hasSentence(tokens: Tokens, { from, to }: Range): boolean {
  const { word, kind } = tokens
  for (let at = from; at < to; at++) {
    const before = word[at - 1] ?? ''
    const isHanStop = tokens.text.charAt(tokens.start[at] ?? 0) === '。'
    if (isHanStop || (word[at] === '.' && (before.length > 3 || /^[")]$/.test(before)))) return true
    if (kind[at] === KINDS.number || (kind[at] ?? 0) > KINDS.sign) return true
  }
  return false
}
