import type { Span } from '@u4ssc/domain'
import type { Word } from './word'

/** What a token is; Han characters are words of one sign each. */
export const KINDS = { word: 0, number: 1, sign: 2, url: 3, email: 4, phone: 5 } as const

/** The widest separator before a token. */
export const GAPS = { none: 0, blank: 1, cell: 2, line: 3, blankLine: 4 } as const

/** A range of tokens, half-open. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A text as words, numbers and signs. Every array has one entry for each token. */
export interface Tokens {
  readonly text: string
  readonly count: number
  /** UTF-16 units of the text. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly gap: Uint8Array
  /** Folded: in small letters, without diacritics. Signs are plain, addresses and telephone numbers as printed. */
  readonly word: readonly string[]
  /** What is known of each word. */
  readonly entry: readonly Word[]
}

/** Whether the sign at an offset is a capital letter. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit > 64 && unit < 91
  const sign = text.charAt(at)
  return sign !== sign.toLowerCase()
}

/** Whether a token begins with a capital letter. Scripts without capitals have none. */
export function isCapital({ text, start }: Tokens, index: number): boolean {
  return isCapitalAt(text, start[index] ?? text.length)
}

/**
 * Returns true if a word with a capital is glued to the one before it:
 * "ContributionsContributions".
 */
export function isGluedWord(tokens: Tokens, index: number): boolean {
  const { gap, kind } = tokens
  const isWord = kind[index] === KINDS.word && kind[index - 1] === KINDS.word
  return isWord && gap[index] === GAPS.none && isCapital(tokens, index)
}

/** Where a range of tokens lies in the text; an empty range is an empty span. */
export function spanOf({ text, start, end }: Tokens, { from, to }: Range): Span {
  const first = start[from] ?? text.length
  return { start: first, end: to > from ? (end[to - 1] ?? first) : first }
}

/** The words of a range as printed, on one line. */
export function wordsOf({ text, start, end, gap }: Tokens, { from, to }: Range): string {
  if (from >= to) return ''
  let words = ''
  let first = start[from] ?? 0
  for (let index = from + 1; index < to; index++) {
    const at = start[index] ?? 0
    const before = end[index - 1] ?? 0
    if (at === before || (at === before + 1 && text.charCodeAt(before) === 32)) continue
    words += text.slice(first, before)
    if (gap[index] !== GAPS.none) words += ' '
    first = at
  }
  words += text.slice(first, end[to - 1])
  return words.replace(UNSEEN_MARKS, '')
}

const UNSEEN_MARKS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** The first token of a range that is a given word or sign, or -1. */
export function firstWord({ word }: Tokens, own: string, { from, to }: Range): number {
  for (let at = from; at < to; at++) if (word[at] === own) return at
  return -1
}

/** The last token of a range that is a given word or sign, or -1. */
export function lastWord({ word }: Tokens, own: string, { from, to }: Range): number {
  for (let at = to - 1; at >= from; at--) if (word[at] === own) return at
  return -1
}

/** The tokens that lie wholly in a span. */
export function rangeOf({ start, end }: Tokens, span: Span): Range {
  const from = indexAt(start, span.start)
  let to = from
  while (to < start.length && (end[to] ?? 0) <= span.end) to++
  return { from, to }
}

/** The first token that starts at or after an offset. */
export function indexAt(start: Int32Array, offset: number): number {
  let low = 0
  let high = start.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
