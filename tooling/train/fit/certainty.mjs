import { scoreLetter } from '../../../packages/reader/test/letters/score/index.mjs'
import { fitStatements, logistic } from './learn.mjs'
import { featuresOfSpread, scaleOf } from './scale.mjs'

/** @typedef {import('./internals.mjs').Internals} Internals */
/** @typedef {import('./training-letters.mjs').TrainingLetter} TrainingLetter */
/** @typedef {import('./learn.mjs').Weights} Weights */
/** @typedef {ReturnType<Internals['factFeatures']>[number]} Fact */
/**
 * A field of a letter with the facts of the reading for it.
 *
 * @typedef {object} Field
 * @property {boolean} isRight
 * @property {boolean} isDoubted whether the reading calls it uncertain for other reasons
 * @property {string} set
 * @property {string} family
 * @property {number} weight
 * @property {readonly Fact[]} facts
 */

const PENALTY = 6
const STEPS = 100
/** How far a group of fields goes its own way: 0 for not at all. */
const OWN_WAY = 0.8

/**
 * Reads a letter, and returns the fields that the most likely reading gives.
 *
 * @param {Internals} internals
 * @param {TrainingLetter} one
 * @returns {Field[]}
 */
export function fieldsOf(internals, { letter, set, family, weight }) {
  const weighed = weigh(internals, letter.text)
  const reading = weighed[0]?.reading
  if (!reading) return []
  const all = internals.factFeatures(weighed)
  return scoreLetter(reading, letter.expected)
    .fields.filter(({ isGiven, pointer }) => isGiven && pointer !== '' && pointer !== '/meetings')
    .map(({ pointer, share, isSure }) => {
      const own = Object.entries(reading.evidence).filter(([at]) => isInside(at, pointer))
      return {
        isRight: share === 1,
        isDoubted: !isSure || own.some(([, { certainty }]) => certainty === 'uncertain'),
        set,
        family,
        weight,
        facts: all.filter((fact) => isInside(fact.pointer, pointer)),
      }
    })
    .filter(({ facts }) => facts.length > 0)
}

/**
 * @param {Internals} internals
 * @param {string} text
 */
function weigh(internals, text) {
  const { hypothesesOf, likelyOf, preferPlainCut, rankHypotheses, readHypothesis } = internals
  const tokens = internals.readTokens(text)
  const language = internals.tellLanguage(tokens)
  const vocabulary = internals.VOCABULARIES[language ?? 'en']
  const ranked = rankHypotheses(hypothesesOf(tokens, vocabulary, language))
  return likelyOf(preferPlainCut(ranked)).map((one) => ({ ...one, reading: readHypothesis(one) }))
}

/**
 * @param {string} at
 * @param {string} pointer
 */
function isInside(at, pointer) {
  return `${at}/`.startsWith(`${pointer}/`)
}

/**
 * Fits for each group of fields how likely a value is right. What holds for all groups is learnt from
 * all; a group goes its own way as far as its values show it.
 *
 * @param {readonly Field[]} fields
 * @returns {Record<string, Weights>} weights by group
 */
export function fitCertainty(fields) {
  const own = fields.filter(({ isDoubted }) => !isDoubted)
  const facts = own.flatMap((field) => field.facts)
  const scale = scaleOf(facts.map(({ features }) => features))
  const weights = fitStatements(
    own.flatMap((field) =>
      field.facts.map(({ group, features }) => ({
        features: featuresOfSpread(features, group, scale, OWN_WAY),
        holds: field.isRight,
        weight: field.weight / field.facts.length,
      })),
    ),
    { penalty: PENALTY, steps: STEPS },
  )
  const groups = [...new Set(facts.map(({ group }) => group))].sort()
  return Object.fromEntries(
    groups.map((group) => {
      const names = new Set(
        facts
          .filter((one) => one.group === group)
          .flatMap(({ features }) => Object.keys(features).filter((name) => features[name])),
      )
      return [group, gather(names, group, weights, scale)]
    }),
  )
}

/**
 * The weights of one group, for features as they are.
 *
 * @param {ReadonlySet<string>} names those of its facts
 * @param {string} group
 * @param {Weights} weights
 * @param {import('./scale.mjs').Scale} scale
 */
function gather(names, group, weights, scale) {
  /** @type {Record<string, number>} */
  const own = {}
  let always = (weights['always'] ?? 0) + (weights[`group ${group}`] ?? 0)
  for (const [name, { mean, spread }] of Object.entries(scale)) {
    const both = (weights[name] ?? 0) + OWN_WAY * (weights[`${group}|${name}`] ?? 0)
    if (names.has(name)) own[name] = both / spread
    always -= (both * mean) / spread
  }
  return { ...own, always }
}

/**
 * Returns the likelihood that a field is right: that of its least likely fact.
 *
 * @param {Internals} internals
 * @param {Field} field
 * @param {Readonly<Record<string, Weights>>} weights by group
 */
export function likelihoodOf({ scoreOf }, { facts }, weights) {
  return Math.min(
    ...facts.map(({ group, features }) => logistic(scoreOf(features, weights[group] ?? {}))),
  )
}
