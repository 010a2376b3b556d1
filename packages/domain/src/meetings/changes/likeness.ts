import { foldName } from '../../fold-name'
import type { Likeness } from './change-shapes'
import { keyOf } from './item-key'
import { isFields } from './json-value'

/** Score of each shared property; the similarity of the text gives 0 to 1. */
const CIRCUMSTANCE = 0.25
const LIKE_ENOUGH = 0.6
const CANDIDATES_MAX = 8

/** Returns pairs of similar items, the most similar first, then the nearest. */
export function mostAlike(
  before: readonly unknown[],
  free: readonly number[],
  after: readonly unknown[],
  unpaired: readonly number[],
  likeness: Likeness,
): [number, number][] {
  if (free.length === 0 || unpaired.length === 0) return []
  const earlier = free.map((place) => portray(before[place], likeness))
  const places = placesByLetters(earlier)
  const pairs = unpaired.flatMap((to) => {
    const later = portray(after[to], likeness)
    const shared = countShared(later, places, earlier.length)
    const scores = earlier.map((portrait, index) => scoreOf(portrait, later, shared[index] ?? 0))
    return bestOf(scores).map((index) => {
      const from = free[index] ?? -1
      return { from, to, score: scores[index] ?? 0, apart: Math.abs(from - to) }
    })
  })
  pairs.sort((a, b) => b.score - a.score || a.apart - b.apart)
  return pairs.map(({ from, to }) => [from, to])
}

/** Returns the positions of the few highest scores. */
function bestOf(scores: readonly number[]): number[] {
  const best: number[] = []
  scores.forEach((score, index) => {
    const last = best.length < CANDIDATES_MAX ? undefined : best[CANDIDATES_MAX - 1]
    if (score < LIKE_ENOUGH || (last !== undefined && score <= (scores[last] ?? 0))) return
    if (last !== undefined) best.pop()
    const rank = best.findIndex((other) => (scores[other] ?? 0) < score)
    best.splice(rank < 0 ? best.length : rank, 0, index)
  })
  return best
}

interface Portrait {
  readonly numbers: string
  /** Bigrams of the text, which work for any script. */
  readonly letters: ReadonlySet<string>
  readonly circumstances: readonly (string | null)[]
}

function portray(item: unknown, { words, circumstances, isNumbered }: Likeness): Portrait {
  const value = words !== undefined && isFields(item) ? item[words] : item
  const text = typeof value === 'string' ? ` ${foldName(value)} ` : ''
  const letters = new Set<string>()
  for (let at = 0; at + 1 < text.length; at += 1) letters.add(text.slice(at, at + 2))
  const numbers = isNumbered ? (text.match(/\p{Nd}+/gu) ?? []).join() : ''
  return {
    numbers,
    letters,
    circumstances: circumstances.map((fields) => tellingKey(item, fields)),
  }
}

function placesByLetters(portraits: readonly Portrait[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  portraits.forEach(({ letters }, index) => {
    for (const two of letters) {
      const others = places.get(two)
      if (others) others.push(index)
      else places.set(two, [index])
    }
  })
  return places
}

function countShared(
  { letters }: Portrait,
  places: ReadonlyMap<string, readonly number[]>,
  length: number,
): number[] {
  const shared = new Array<number>(length).fill(0)
  for (const two of letters) {
    for (const index of places.get(two) ?? []) shared[index] = (shared[index] ?? 0) + 1
  }
  return shared
}

function scoreOf(one: Portrait, other: Portrait, shared: number): number {
  if (one.numbers !== other.numbers) return 0
  let score = (2 * shared) / (one.letters.size + other.letters.size || 1)
  for (let index = 0; index < one.circumstances.length; index += 1) {
    const key = one.circumstances[index] ?? null
    if (key !== null && key === other.circumstances[index]) score += CIRCUMSTANCE
  }
  return score
}

/** Returns whether a shared property is not empty. */
function tellingKey(item: unknown, fields: readonly string[]): string | null {
  const key = keyOf(item, fields)
  return key === '[[]]' ? null : key
}
