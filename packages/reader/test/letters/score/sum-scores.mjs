/** @typedef {import('./score-letter.mjs').LetterScore} LetterScore */
/**
 * Counts over several letters. `right` counts half-right values by halves; `sureRight` and `wrong` do
 * not.
 *
 * @typedef {object} Sums
 * @property {number} letters
 * @property {number} fields
 * @property {number} right
 * @property {number} stated
 * @property {number} statedRight
 * @property {{ expected: number, found: number, invented: number }} meetings
 * @property {number} falseFacts
 * @property {number} given
 * @property {number} sure
 * @property {number} sureRight
 * @property {number} wrong
 * @property {number} wrongFlagged
 * @property {number} lettersMissingMeetings
 * @property {number} lettersMissingMeetingsWarned
 */

/**
 * Adds up the scores of several letters.
 *
 * @param {readonly LetterScore[]} scores
 * @returns {Sums}
 */
export function sumScores(scores) {
  const fields = scores.flatMap((score) => score.fields)
  const stated = fields.filter(({ isStated }) => isStated)
  const given = fields.filter(({ isGiven }) => isGiven)
  const sure = fields.filter(({ isSure }) => isSure)
  const wrong = given.filter(({ share }) => share < 1)
  const missing = scores.filter(({ meetings }) => meetings.found < meetings.expected)
  const invented = sumOf(scores, ({ meetings }) => meetings.invented.length)
  return {
    letters: scores.length,
    fields: fields.length,
    right: sumOf(fields, ({ share }) => share),
    stated: stated.length,
    statedRight: sumOf(stated, ({ share }) => share),
    meetings: {
      expected: sumOf(scores, ({ meetings }) => meetings.expected),
      found: sumOf(scores, ({ meetings }) => meetings.found),
      invented,
    },
    falseFacts: fields.filter(({ isFalse }) => isFalse).length + invented,
    given: given.length,
    sure: sure.length,
    sureRight: sure.filter(({ share }) => share === 1).length,
    wrong: wrong.length,
    wrongFlagged: wrong.filter((field) => field.isFlagged).length,
    lettersMissingMeetings: missing.length,
    lettersMissingMeetingsWarned: missing.filter((score) => score.warnsOfMeetings).length,
  }
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => number} amountOf
 */
function sumOf(items, amountOf) {
  return items.reduce((sum, item) => sum + amountOf(item), 0)
}
