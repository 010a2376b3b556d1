import { overlap } from './compare-values.mjs'

/** @typedef {import('./facts-of-reading.mjs').Facts} Facts */

/** Half of the title, or less of it and the day: below that two meetings are not the same. */
const LEAST_LIKENESS = 0.45
const SAME_START = 1
const SAME_END = 0.5
const SAME_ORDINAL = 0.3

/**
 * Pairs the expected meetings with those that were read, the most alike first.
 *
 * @param {readonly Readonly<Record<string, unknown>>[]} expected
 * @param {readonly Facts[]} held
 * @returns {Map<number, number>} index of the expected meeting to index of the one read
 */
export function pairMeetings(expected, held) {
  const pairs = expected
    .flatMap((meeting, i) => held.map((facts, j) => ({ i, j, likeness: likeness(meeting, facts) })))
    .filter((pair) => pair.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
  /** @type {Map<number, number>} */
  const partners = new Map()
  const taken = new Set()
  for (const { i, j } of pairs) {
    if (partners.has(i) || taken.has(j)) continue
    partners.set(i, j)
    taken.add(j)
  }
  return partners
}

/**
 * @param {Readonly<Record<string, unknown>>} meeting
 * @param {Facts} facts
 */
function likeness(meeting, facts) {
  const isSame = (/** @type {string} */ key) =>
    Boolean(meeting[key]) && meeting[key] === facts[key]?.[0]
  return (
    overlap(meeting['title'], facts['title']?.[0]) +
    (isSame('startDate') ? SAME_START : 0) +
    (isSame('endDate') ? SAME_END : 0) +
    (isSame('ordinal') ? SAME_ORDINAL : 0)
  )
}
