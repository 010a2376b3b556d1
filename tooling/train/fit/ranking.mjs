import { scoreLetter } from '../../../packages/reader/test/letters/score/index.mjs'
import { fitChoices, softmax } from './learn.mjs'

/** @typedef {import('./internals.mjs').Internals} Internals */
/** @typedef {ReturnType<Internals['hypothesesOf']>[number]} Hypothesis */
/** @typedef {import('../../../packages/reader/test/letters/score/index.mjs').LetterScore} LetterScore */
/**
 * A letter with all hypotheses and their quality.
 *
 * @typedef {object} Example
 * @property {import('../known-letters.mjs').KnownLetter} letter
 * @property {string} set
 * @property {string} family
 * @property {number} weight weight of the letter
 * @property {readonly Option[]} options
 */
/**
 * @typedef {object} Option
 * @property {Hypothesis} hypothesis
 * @property {import('./learn.mjs').Features} features
 * @property {ReturnType<Internals['readHypothesis']>} reading
 * @property {LetterScore} score
 * @property {number} quality share of fields read right, reduced by false facts
 */

/** Penalty of an invented meeting, in fields. */
const INVENTED = 4
/** Additional penalty of a wrong date, time or number, in fields. */
const FALSE_FACT = 1
/** Hypotheses nearly as good as the best one share its target. */
const SHARPNESS = 0.03
const PENALTY = 1
const STEPS = 200

/**
 * @param {Internals} internals
 * @param {import('../known-letters.mjs').KnownLetter} letter
 * @returns {readonly Option[]}
 */
export function optionsOf(
  { hypothesesOf, readHypothesis, featuresOf, readTokens, tellLanguage, VOCABULARIES },
  letter,
) {
  const tokens = readTokens(letter.text)
  const language = tellLanguage(tokens)
  const hypotheses = hypothesesOf(tokens, VOCABULARIES[language ?? 'en'], language)
  const features = featuresOf(hypotheses)
  return hypotheses.map((hypothesis, index) => {
    const reading = readHypothesis(hypothesis)
    const score = scoreLetter(reading, letter.expected)
    return {
      hypothesis,
      features: features[index] ?? {},
      reading,
      score,
      quality: qualityOf(score),
    }
  })
}

/** @param {LetterScore} score */
function qualityOf({ fields, meetings }) {
  const right = fields.reduce((sum, { share }) => sum + share, 0)
  const wrong = fields.filter(({ isFalse }) => isFalse).length
  const cost = FALSE_FACT * wrong + INVENTED * meetings.invented.length
  return (right - cost) / Math.max(1, fields.length)
}

/**
 * Fits the weights that rank the hypotheses of a letter.
 *
 * @param {readonly Example[]} examples
 * @param {(example: Example) => number} weightOf
 */
export function fitRanking(examples, weightOf) {
  const choices = examples
    .filter(({ options }) => options.length > 1)
    .map((example) => ({
      options: example.options.map(({ features }) => features),
      target: softmax(example.options.map(({ quality }) => quality / SHARPNESS)),
      weight: weightOf(example),
    }))
  return fitChoices(choices, { penalty: PENALTY, steps: STEPS })
}
