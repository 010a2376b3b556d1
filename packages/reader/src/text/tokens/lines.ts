import { GAPS, isCapital, KINDS, type Tokens } from './tokens'
import { hasNoCase } from './script'

export function startsLine({ gap, count }: Tokens, index: number): boolean {
  return index <= 0 || index >= count || (gap[index] ?? 0) >= GAPS.line
}

export function startsCell({ gap, count }: Tokens, index: number): boolean {
  return index <= 0 || index >= count || (gap[index] ?? 0) >= GAPS.cell
}

export function startsBlock({ gap, count }: Tokens, index: number): boolean {
  return index <= 0 || index >= count || gap[index] === GAPS.blankLine
}

/** Farther off, a border is looked up: each word of one long line would walk to the end of it. */
const WALK_MAX = 64

/** The first token after a given one with so wide a gap before it, or the end of the text. */
export function nextBorder(tokens: Tokens, index: number, width: number): number {
  const { gap, count } = tokens
  const near = Math.min(index + WALK_MAX, count)
  let at = index + 1
  while (at > 0 && at < near && (gap[at] ?? 0) < width) at++
  if (at !== near || near >= count) return Math.min(at, count)
  const borders = bordersOf(tokens, width)
  return borders[placeIn(borders, at)] ?? count
}

/** The last token up to a given one with so wide a gap before it, or the first of the text. */
export function lastBorder(tokens: Tokens, index: number, width: number): number {
  const { gap, count } = tokens
  const near = Math.max(index - WALK_MAX, 0)
  let at = index
  while (at > near && at < count && (gap[at] ?? 0) < width) at--
  if (at !== near || near === 0) return at
  const borders = bordersOf(tokens, width)
  return borders[placeIn(borders, at + 1) - 1] ?? 0
}

/** Whether lines are long: a page that came out as one line, or cells that run into each other. */
export function isFlowing(tokens: Tokens): boolean {
  let lines = 1
  for (const gap of tokens.gap) if (gap >= GAPS.line) lines++
  return tokens.count > 60 * lines
}

/** A capital, or a letter of a script that has none. */
export function mayOpen(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] !== KINDS.word) return false
  return isCapital(tokens, index) || hasNoCase(tokens, index)
}

/**
 * Returns true if a line ends with a short word, so that the next line continues it: "Director de
 * la Oficina de".
 */
export function endsOpen(tokens: Tokens, index: number): boolean {
  const isWord = tokens.kind[index] === KINDS.word
  return isWord && (tokens.word[index] ?? '').length < 4 && !mayOpen(tokens, index)
}

const STOPS = new Set(['.', '!', '?', ';', ':', ')', '"'])

/** Whether the token before one ends a sentence or a clause. */
export function isAfterStop({ word }: Tokens, index: number): boolean {
  return STOPS.has(word[index - 1] ?? '.')
}

/** A dash or a dot that opens a point of a list: at the start of a line or cell, or after a stop. */
export function isBullet(tokens: Tokens, index: number): boolean {
  const { word, gap, kind } = tokens
  if (kind[index] !== KINDS.sign) return false
  const sign = word[index]
  if (sign === '·') return gap[index] !== GAPS.none && kind[index - 1] !== KINDS.phone
  if (sign !== '-') return false
  const before = word[index - 1]
  if (startsCell(tokens, index) || before === ';' || before === ':' || before === '.') return true
  return (kind[index - 1] ?? 0) >= KINDS.url
}

/** By the width. */
const known = new WeakMap<Tokens, Map<number, readonly number[]>>()

/** Every token after the first with so wide a gap before it, in order. */
function bordersOf(tokens: Tokens, width: number): readonly number[] {
  const byWidth = known.get(tokens) ?? new Map<number, readonly number[]>()
  known.set(tokens, byWidth)
  const before = byWidth.get(width)
  if (before) return before
  const borders: number[] = []
  for (let at = 1; at < tokens.count; at++) if ((tokens.gap[at] ?? 0) >= width) borders.push(at)
  byWidth.set(width, borders)
  return borders
}

/** The place of the first border at or after a token. */
function placeIn(borders: readonly number[], token: number): number {
  let low = 0
  let high = borders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((borders[middle] ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
