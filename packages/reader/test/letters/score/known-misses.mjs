/** @typedef {import('./score-letter.mjs').LetterScore} LetterScore */
/**
 * What a reader gets wrong in one letter, each list in order and without repetition.
 *
 * @typedef {object} Misses
 * @property {readonly string[]} missed fields that are not read right, or only half
 * @property {readonly string[]} falseFacts fields whose value misleads, and invented meetings by day
 */
/** @typedef {Readonly<Record<string, Misses>>} KnownMisses by name of the letter */

/** @type {Misses} */
const NONE = { missed: [], falseFacts: [] }

/**
 * Returns what a reading gets wrong, as the lists of known misses have it.
 *
 * @param {LetterScore} score
 * @returns {Misses}
 */
export function missesOf({ fields, meetings }) {
  const invented = meetings.invented.map((day) => `meeting invented ${day}`)
  return {
    missed: sorted(fields.filter(({ share }) => share < 1).map(({ field }) => field)),
    falseFacts: sorted([
      ...fields.filter(({ isFalse }) => isFalse).map(({ field }) => field),
      ...invented,
    ]),
  }
}

/**
 * Compares the misses of a letter with those that are known of it.
 *
 * @param {Misses} misses
 * @param {Misses} [known]
 * @returns {{ unknown: string[], gone: string[] }} misses that are not listed, and listed ones that
 *   the reader no longer makes
 */
export function compareMisses(misses, known = NONE) {
  const now = [...lines(misses)]
  const listed = [...lines(known)]
  return {
    unknown: now.filter((line) => !listed.includes(line)),
    gone: listed.filter((line) => !now.includes(line)),
  }
}

/** @param {Misses} misses */
function lines({ missed, falseFacts }) {
  return [
    ...missed.map((field) => `missed ${field}`),
    ...falseFacts.map((field) => `false ${field}`),
  ]
}

/** @param {readonly string[]} items */
function sorted(items) {
  return [...new Set(items)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}
