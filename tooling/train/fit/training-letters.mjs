import { composeLetters } from '../compose/compose-letters.mjs'
import { familyOf } from '../issuers.mjs'
import { readCases, readLetters } from '../known-letters.mjs'

/** @typedef {import('../known-letters.mjs').KnownLetter} KnownLetter */
/**
 * @typedef {object} TrainingLetter
 * @property {KnownLetter} letter
 * @property {string} set
 * @property {string} family letters of one family are left out together
 * @property {number} weight weight of the letter
 */

/** Letters in the layout of real documents are few, so they count more. */
const KNOWN = /** @type {const} */ ([
  ['public', 3],
  ['own', 2],
  ['real-layouts', 5],
])
/** Composed letters for fitting; those of the tests have another seed. */
const COMPOSED = [
  { set: 'composed', seed: 'train', count: 600, weight: 0.5, isBrief: false },
  { set: 'brief', seed: 'brief', count: 240, weight: 1, isBrief: true },
]

/** Exported letters of a platform count as real ones. */
const CASES_WEIGHT = 5

/**
 * Returns the letters with known facts that weights are fitted on.
 *
 * @param {{ cases?: string | undefined }} options a folder that `u4ssc cases export` wrote
 * @returns {TrainingLetter[]}
 */
export function trainingLetters({ cases }) {
  const known = KNOWN.flatMap(([set, weight]) =>
    readLetters(set).map((letter) => ({ letter, set, family: familyOf(letter), weight })),
  )
  const composed = COMPOSED.flatMap(({ set, seed, count, weight, isBrief }) =>
    composeLetters(seed, count, { isBrief }).map((letter) => ({
      letter,
      set,
      family: `${set}: ${letter.form}`,
      weight,
    })),
  )
  const exported = (cases === undefined ? [] : readCases(cases)).map((letter) => ({
    letter,
    set: 'cases',
    family: 'cases',
    weight: CASES_WEIGHT,
  }))
  return [...known, ...exported, ...composed]
}
