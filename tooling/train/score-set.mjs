import { performance } from 'node:perf_hooks'
import { scoreLetter } from '../../packages/reader/test/letters/score/index.mjs'

/** @typedef {import('./known-letters.mjs').KnownLetter} KnownLetter */
/**
 * @typedef {object} ScoredLetter
 * @property {KnownLetter} letter
 * @property {unknown} reading
 * @property {import('../../packages/reader/test/letters/score/index.mjs').LetterScore} score
 * @property {number} milliseconds time of one reading
 */

/** The first letters warm up the code, and their times are not counted. */
const WARM_UP_LETTERS = 20

/**
 * Reads and scores letters in sequence.
 *
 * @param {readonly KnownLetter[]} letters
 * @param {import('./load-reader.mjs').ReadCircular} read
 * @returns {ScoredLetter[]}
 */
export function scoreSet(letters, read) {
  for (const { text } of letters.slice(0, WARM_UP_LETTERS)) read(text)
  return letters.map((letter) => {
    const start = performance.now()
    const reading = read(letter.text)
    const milliseconds = performance.now() - start
    return { letter, reading, score: scoreLetter(reading, letter.expected), milliseconds }
  })
}

/**
 * Groups items by a key, in order of the keys.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} keyOf
 * @returns {[string, T[]][]}
 */
export function groupBy(items, keyOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'en'))
}

/**
 * Returns a quantile of the values.
 *
 * @param {readonly number[]} values
 * @param {number} share 0.5 for the median, 0.99 for the ninety-ninth percentile
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
