import type { Tokens } from './tokens'

/** By the width. */
const known = new WeakMap<Tokens, Map<number, readonly number[]>>()

/** Every token after the first with so wide a gap before it, in order. */
export function bordersOf(tokens: Tokens, width: number): readonly number[] {
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
export function placeIn(borders: readonly number[], token: number): number {
  let low = 0
  let high = borders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((borders[middle] ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
