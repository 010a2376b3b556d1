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

/**
 * Letters that certainty is fitted on. The first sets are used for nothing else, so that a value of
 * theirs is as often right as one of a new letter; the others count less.
 */
const FOR_CERTAINTY = /** @type {const} */ ([
  ['first-sight', 1],
  ['later-layouts', 1],
  ['real-layouts', 0.6],
  ['public', 0.6],
])

/** Whether no stage but certainty was fitted on the letters of a set. */
export function isUnseen(/** @type {{ set: string }} */ { set }) {
  return set === 'first-sight' || set === 'later-layouts'
}

/** Exported letters of a platform count as real ones. */
const CASES_WEIGHT = 5

/**
 * Returns the letters with known facts that weights are fitted on.
 *
 * @param {{ cases?: string | undefined }} options a folder that `u4ssc cases export` wrote
 * @returns {TrainingLetter[]}
 */
export function trainingLetters({ cases }) {
  const known = KNOWN.flatMap(weighed)
  const composed = COMPOSED.flatMap(({ set, seed, count, weight, isBrief }) =>
    composeLetters(seed, count, { isBrief }).map((letter) => ({
      letter,
      set,
      family: `${set}: ${letter.form}`,
      weight,
    })),
  )
  return [...known, ...exportedLetters(cases), ...composed]
}

/**
 * Returns the letters with known facts that certainty is fitted on.
 *
 * @param {{ cases?: string | undefined }} options a folder that `u4ssc cases export` wrote
 * @returns {TrainingLetter[]}
 */
export function certaintyLetters({ cases }) {
  return [...FOR_CERTAINTY.flatMap(weighed), ...exportedLetters(cases)]
}

/**
 * @param {readonly [import('../known-letters.mjs').LetterSet, number]} set
 * @returns {TrainingLetter[]}
 */
function weighed([set, weight]) {
  return readLetters(set).map((letter) => ({ letter, set, family: familyOf(letter), weight }))
}

/**
 * @param {string | undefined} cases
 * @returns {TrainingLetter[]}
 */
function exportedLetters(cases) {
  return (cases === undefined ? [] : readCases(cases)).map((letter) => ({
    letter,
    set: 'cases',
    family: 'cases',
    weight: CASES_WEIGHT,
  }))
}
