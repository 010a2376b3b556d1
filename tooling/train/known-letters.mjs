import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
/** @import { LETTER_SETS } from '@u4ssc/test/letter-sets.mjs' */

/**
 * A letter with known facts, from the test folders of the reader or composed.
 *
 * @typedef {object} KnownLetter
 * @property {string} name
 * @property {string} text
 * @property {import('../../packages/reader/test/letters/score/index.mjs').Expected} expected
 */
/** @typedef {typeof LETTER_SETS[number] | typeof KEPT_OUT[number]} LetterSet */

/** Scored once, when a round of work is over, and only when they are named. */
export const KEPT_OUT = /** @type {const} */ (['kept-out', 'other-bodies'])

const FOLDER = new URL('../../packages/reader/test/letters/', import.meta.url)
/**
 * Returns the letters of a set in order of their names.
 *
 * @param {LetterSet} set
 * @returns {KnownLetter[]}
 */
export function readLetters(set) {
  return readFolder(folderOf(set))
}

/**
 * Returns the letters of a folder of pairs, NAME.txt and NAME.expected.json, in order of their names.
 *
 * @param {string} path for example the folder that `u4ssc cases export` wrote
 * @returns {KnownLetter[]}
 */
export function readCases(path) {
  const letters = readFolder(pathToFileURL(`${resolve(path)}/`))
  if (letters.length === 0) throw new Error(`${path} has no pairs NAME.txt and NAME.expected.json`)
  return letters
}

/**
 * @param {URL} folder
 * @returns {KnownLetter[]}
 */
function readFolder(folder) {
  const read = (/** @type {string} */ file) => readFileSync(new URL(file, folder), 'utf8')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length)
      return { name, text: read(file), expected: JSON.parse(read(`${name}.expected.json`)) }
    })
}

/** @param {LetterSet} set */
export function folderOf(set) {
  return new URL(`${set}/`, FOLDER)
}

/**
 * Returns the file with the known misses of a set.
 *
 * @param {LetterSet} set
 */
export function knownMissesFile(set) {
  return new URL(`known-misses/${set}.json`, FOLDER)
}
