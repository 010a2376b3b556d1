/** @typedef {import('./facts-of-reading.mjs').Facts} Facts */
/** @typedef {import('./known-misses.mjs').KnownMisses} KnownMisses */
/** @typedef {import('./score-letter.mjs').Expected} Expected */
/** @typedef {import('./score-letter.mjs').FieldScore} FieldScore */
/** @typedef {import('./score-letter.mjs').LetterScore} LetterScore */
/** @typedef {import('./sum-scores.mjs').Sums} Sums */

export { scoreLetter } from './score-letter.mjs'
export { sumScores } from './sum-scores.mjs'
export { isUncertain } from './flags.mjs'
export { factsOfLetter, factsOfMeetings } from './facts-of-reading.mjs'
export { pairMeetings } from './pair-meetings.mjs'
export { compareValues } from './compare-values.mjs'
export { compareMisses, missesOf } from './known-misses.mjs'
