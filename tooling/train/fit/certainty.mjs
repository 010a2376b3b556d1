import { fitStatements, logistic } from './learn.mjs'

/** @typedef {import('./ranking.mjs').Option} Option */
/** @typedef {import('./ranking.mjs').Example} Example */
/** @typedef {import('./internals.mjs').Internals} Internals */
/** @typedef {Parameters<Internals['factFeatures']>[0]} WeighedReadings */
/**
 * A field of a letter with the facts of the reading for it.
 *
 * @typedef {object} Field
 * @property {boolean} isRight
 * @property {string} set
 * @property {string} family
 * @property {number} weight
 * @property {readonly ReturnType<Internals['factFeatures']>[number][]} facts
 */
/** @typedef {Record<string, { threshold: number, weights: import('./learn.mjs').Weights }>} CertaintyModels */

const PENALTY = 1
/** Minimum share of correct values among those called certain. */
const MIN_CORRECT_SHARE = 0.982

/**
 * Returns the fields of the letter that the most likely reading gives.
 *
 * @param {Internals} internals
 * @param {Example} example
 * @param {WeighedReadings} weighed
 * @param {Option} best
 * @returns {Field[]}
 */
export function fieldsOf({ factFeatures }, { set, family, weight }, weighed, best) {
  const all = factFeatures(weighed)
  return best.score.fields
    .filter(({ isGiven, pointer }) => isGiven && pointer !== '' && pointer !== '/meetings')
    .map(({ pointer, share }) => ({
      isRight: share === 1,
      set,
      family,
      weight,
      facts: all.filter((fact) => `${fact.pointer}/`.startsWith(`${pointer}/`)),
    }))
    .filter(({ facts }) => facts.length > 0)
}

/**
 * Fits for each group of fields how likely a value is right.
 *
 * @param {readonly Field[]} fields
 * @param {(field: Field) => number} weightOf
 */
export function fitCertainty(fields, weightOf) {
  const groups = new Set(fields.flatMap(({ facts }) => facts.map(({ group }) => group)))
  return Object.fromEntries(
    [...groups].sort().map((group) => {
      const statements = fields.flatMap((field) =>
        field.facts
          .filter((fact) => fact.group === group)
          .map(({ features }) => ({ features, holds: field.isRight, weight: weightOf(field) })),
      )
      return [group, fitStatements(statements, { penalty: PENALTY, steps: 150 })]
    }),
  )
}

/**
 * Returns the likelihood that a field is right: that of its least likely fact.
 *
 * @param {Internals} internals
 * @param {Field} field
 * @param {Readonly<Record<string, import('./learn.mjs').Weights>>} weights by group
 */
export function likelihoodOf({ scoreOf }, { facts }, weights) {
  return Math.min(
    ...facts.map(({ group, features }) => logistic(scoreOf(features, weights[group] ?? {}))),
  )
}

/**
 * Returns for each group the lowest likelihood at which enough of the values above are right.
 *
 * @param {readonly { group: string, likelihood: number, isRight: boolean, weight: number }[]} judged
 * @returns {Record<string, number>}
 */
export function thresholdsOf(judged) {
  const groups = [...new Set(judged.map(({ group }) => group))].sort()
  return Object.fromEntries(
    groups.map((group) => [group, thresholdOf(judged.filter((one) => one.group === group))]),
  )
}

/** @param {readonly { likelihood: number, isRight: boolean, weight: number }[]} judged */
function thresholdOf(judged) {
  const sorted = [...judged].sort((a, b) => b.likelihood - a.likelihood)
  let [right, all, threshold] = [0, 0, 0.999]
  for (const { likelihood, isRight, weight } of sorted) {
    all += weight
    if (isRight) right += weight
    if (right / all >= MIN_CORRECT_SHARE) threshold = likelihood
  }
  return threshold
}
