import { parseArgs } from 'node:util'
import { sumScores } from '../../../packages/reader/test/letters/score/index.mjs'
import { percent } from '../tables.mjs'
import { loadInternals } from './internals.mjs'
import { fitRanking, optionsOf } from './ranking.mjs'
import { trainingLetters } from './training-letters.mjs'
import { writeRanking } from './write-weights.mjs'

/** @typedef {import('./ranking.mjs').Example} Example */
/** @typedef {import('./ranking.mjs').Option} Option */
/** @typedef {import('./learn.mjs').Weights} Weights */

const { values } = parseArgs({
  options: {
    module: { type: 'string' },
    cases: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
})
const internals = await loadInternals(values.module)

const examples = trainingLetters(values).map((one) => ({
  ...one,
  options: optionsOf(internals, one.letter),
}))
/** @param {{ weight: number }} example */
const weightOf = ({ weight }) => weight

const families = [...new Set(examples.map(({ family }) => family))].sort()
console.log(`${examples.length} letters of ${families.length} families`)
/** Number of families that are left out together, so that fitting takes only minutes. */
const FOLDS = 8
const folds = new Map(families.map((family, index) => [family, index % FOLDS]))
/** @param {{ family: string }} example */
const foldOf = ({ family }) => folds.get(family) ?? 0
const allFolds = Array.from({ length: FOLDS }, (_, fold) => fold)

const heldOut = allFolds.flatMap((fold) => {
  const ranking = fitRanking(
    examples.filter((one) => foldOf(one) !== fold),
    weightOf,
  )
  return examples.filter((one) => foldOf(one) === fold).map((one) => chooseFrom(one, ranking))
})
reportRanking()
if (!values.dry) await writeRanking(fitRanking(examples, weightOf))

/**
 * @param {Example} example
 * @param {Weights} weights
 */
function chooseFrom(example, weights) {
  const options = example.options.map((option) => ({
    ...option.hypothesis,
    option,
    reading: option.reading,
  }))
  const weighed = internals.likelyOf(
    internals.preferPlainCut(internals.rankHypotheses(options, weights)),
  )
  const best = weighed[0]?.option
  if (!best) throw new Error(`${example.letter.name} has no reading`)
  return { example, best }
}

function reportRanking() {
  for (const set of new Set(examples.map((one) => one.set))) {
    const own = heldOut.filter(({ example }) => example.set === set)
    const bestOf = (/** @type {readonly Option[]} */ options) =>
      options.reduce((best, one) => (one.quality > best.quality ? one : best))
    say(
      `${set}, families left out`,
      own.map(({ best }) => best),
    )
    say(
      `${set}, best possible`,
      own.map(({ example }) => bestOf(example.options)),
    )
  }
}

/**
 * @param {string} name
 * @param {readonly Option[]} options
 */
function say(name, options) {
  const { stated, statedRight, meetings, falseFacts } = sumScores(options.map(({ score }) => score))
  console.log(
    name.padEnd(34),
    `${percent(statedRight, stated)} stated, ${meetings.found} of ${meetings.expected} meetings, ${meetings.invented} invented, ${falseFacts} false facts`,
  )
}
