import { compareValues } from './compare-values.mjs'
import { factsOfLetter, factsOfMeetings } from './facts-of-reading.mjs'
import { isFlagged, isUncertain, warnsOfMeetings } from './flags.mjs'
import { pairMeetings } from './pair-meetings.mjs'
import { asList, isEmpty } from './value-at.mjs'

/**
 * What a letter is known to state: see README.md beside the letters.
 *
 * @typedef {Readonly<Record<string, unknown>>} Expected
 */
/**
 * @typedef {object} FieldScore
 * @property {string} field its path in the expected file, for example "meetings/0/title"
 * @property {string} pointer where the reading gives it, as a JSON pointer; empty where it gives none
 * @property {number} share how right the value is, 0 to 1
 * @property {unknown} expected
 * @property {unknown} actual
 * @property {boolean} isStated whether the letter states it
 * @property {boolean} isGiven whether the reading gives a value
 * @property {boolean} isSure whether it gives the value without calling it uncertain
 * @property {boolean} isFlagged whether it warns of the value
 * @property {boolean} isFalse whether the value misleads people: a wrong date, time, number …
 */
/**
 * @typedef {object} LetterScore
 * @property {readonly FieldScore[]} fields
 * @property {{ expected: number, found: number, invented: readonly string[] }} meetings invented ones
 *   by their day
 * @property {boolean} warnsOfMeetings whether the reading warns that meetings may be missing or wrong
 */

/** A wrong value in one of these misleads people; in the others it is untidy. */
const FACTS = new Set([
  'kind',
  'number',
  'amends',
  'issuedOn',
  'ordinal',
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'zone',
  'mode',
  'country',
])

/**
 * Compares a reading with what its letter is known to state.
 *
 * @param {unknown} reading
 * @param {Expected} expected
 * @returns {LetterScore}
 */
export function scoreLetter(reading, expected) {
  const { meetings, ...letterFields } = expected
  const convened = asList(meetings).map(asRecord)
  const held = factsOfMeetings(reading)
  const partners = pairMeetings(convened, held)
  const taken = new Set(partners.values())
  const partnerOf = (/** @type {number} */ index) => held[partners.get(index) ?? -1] ?? {}
  const count = { meetingCount: convened.length }
  const counted = { meetingCount: /** @type {const} */ ([held.length, '/meetings']) }
  return {
    fields: [
      ...scoreFields(reading, '', letterFields, factsOfLetter(reading)),
      ...(meetings === undefined ? [] : scoreFields(reading, '', count, counted)),
      ...convened.flatMap((meeting, index) =>
        scoreFields(reading, `meetings/${String(index)}/`, meeting, partnerOf(index)),
      ),
    ],
    meetings: {
      expected: convened.length,
      found: partners.size,
      invented: held
        .filter((_, index) => !taken.has(index))
        .map((facts) => String(facts['startDate']?.[0] ?? 'undated')),
    },
    warnsOfMeetings: warnsOfMeetings(reading),
  }
}

/**
 * @param {unknown} reading
 * @param {string} prefix
 * @param {Expected} expected
 * @param {import('./facts-of-reading.mjs').Facts} actual
 * @returns {FieldScore[]}
 */
function scoreFields(reading, prefix, expected, actual) {
  return Object.entries(expected).map(([key, value]) => {
    const [given, pointer] = actual[key] ?? [null, '']
    const share = compareValues(key, value, given ?? null)
    const isGiven = !isEmpty(given)
    return {
      field: prefix + key,
      pointer,
      share,
      expected: value,
      actual: given ?? null,
      isStated: !isEmpty(value),
      isGiven,
      isSure: isGiven && !isUncertain(reading, pointer),
      isFlagged: isGiven && isFlagged(reading, pointer),
      isFalse: isGiven && share === 0 && FACTS.has(key),
    }
  })
}

/**
 * @param {unknown} value
 * @returns {Expected}
 */
function asRecord(value) {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
