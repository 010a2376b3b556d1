import {
  compareValues,
  factsOfLetter,
  factsOfMeetings,
  isUncertain,
  pairMeetings,
} from '../../packages/reader/test/letters/score/index.mjs'

/** @typedef {import('../../packages/reader/test/letters/score/index.mjs').Facts} Facts */
/**
 * The share of a reading that is read again in another layout.
 *
 * @typedef {object} Robustness
 * @property {number} facts read in the original layout
 * @property {number} again of these, how many are read again and equal
 * @property {number} different dates, times, zones and numbers that differ without being uncertain in
 *   both readings; missing facts do not count
 */

/** Facts for which a wrong value is worse than none. */
const FIRM = new Set([
  'number',
  'issuedOn',
  'ordinal',
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'zone',
])
/** The layout itself changes how many paragraphs are numbered. */
const LEFT_OUT = new Set(['paragraphCount'])

/**
 * @param {unknown} original reading of the unchanged letter
 * @param {unknown} pressed reading of the same letter in another layout
 * @returns {Robustness}
 */
export function compareReadings(original, pressed) {
  const sum = { facts: 0, again: 0, different: 0 }
  const compare = (/** @type {Facts} */ before, /** @type {Facts} */ after) => {
    for (const [key, [value, pointer]] of Object.entries(before)) {
      if (LEFT_OUT.has(key) || isNothing(value)) continue
      const [other, otherPointer] = after[key] ?? [null, '']
      sum.facts++
      if (compareValues(key, value, other ?? null) === 1) sum.again++
      else if (FIRM.has(key) && !isNothing(other)) {
        const isDoubted = isUncertain(original, pointer) && isUncertain(pressed, otherPointer)
        if (!isDoubted) sum.different++
      }
    }
  }
  compare(factsOfLetter(original), factsOfLetter(pressed))
  const [before, after] = [factsOfMeetings(original), factsOfMeetings(pressed)]
  const partners = pairMeetings(before.map(valuesOf), after)
  for (const [index, facts] of before.entries())
    compare(facts, after[partners.get(index) ?? -1] ?? {})
  return sum
}

/** @param {Facts} facts */
function valuesOf(facts) {
  return Object.fromEntries(Object.entries(facts).map(([key, [value]]) => [key, value]))
}

/** @param {unknown} value */
function isNothing(value) {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}
