/** @typedef {Readonly<Record<string, number>>} Features */
/** @typedef {Readonly<Record<string, number>>} Weights */

/**
 * One choice: the features of each option and its target share (shares add up to 1).
 *
 * @typedef {object} Choice
 * @property {readonly Features[]} options
 * @property {readonly number[]} target
 * @property {number} weight
 */
/**
 * One statement that is true or false.
 *
 * @typedef {object} Statement
 * @property {Features} features
 * @property {boolean} holds
 * @property {number} weight
 */
/**
 * @typedef {object} FitOptions
 * @property {number} penalty of squared weights; the larger, the smaller the weights
 * @property {number} [steps]
 * @property {number} [casesMin] features of fewer options are left out
 */

/**
 * Fits a choice model: the probability of an option is proportional to the exponential of its score.
 *
 * @param {readonly Choice[]} choices
 * @param {FitOptions} options
 * @returns {Weights}
 */
export function fitChoices(choices, options) {
  const names = namesOf(
    choices.flatMap(({ options: own }) => own),
    options.casesMin,
  )
  const data = choices.map(({ options: own, target, weight }) => ({
    vectors: own.map((features) => vectorOf(features, names)),
    target,
    weight,
  }))
  return descend(names, options, (weights, slope) => {
    for (const { vectors, target, weight } of data) {
      const shares = softmax(vectors.map((vector) => dot(weights, vector)))
      vectors.forEach((vector, at) =>
        addTo(slope, vector, weight * ((target[at] ?? 0) - (shares[at] ?? 0))),
      )
    }
  })
}

/**
 * Fits a choice model in which several options can be right and one likely option is enough.
 *
 * @param {readonly { options: readonly Features[], right: readonly boolean[], weight: number }[]} choices
 * @param {FitOptions} options
 * @returns {Weights}
 */
export function fitAlternatives(choices, options) {
  const names = namesOf(
    choices.flatMap(({ options: own }) => own),
    options.casesMin,
  )
  const data = choices.map(({ options: own, right, weight }) => ({
    vectors: own.map((features) => vectorOf(features, names)),
    right,
    weight,
  }))
  return descend(names, options, (weights, slope) => {
    for (const { vectors, right, weight } of data) {
      const shares = softmax(vectors.map((vector) => dot(weights, vector)))
      const good = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0)
      vectors.forEach((vector, at) => {
        const share = shares[at] ?? 0
        addTo(slope, vector, weight * ((right[at] && good > 0 ? share / good : 0) - share))
      })
    }
  })
}

/**
 * Fits a logistic model of statements.
 *
 * @param {readonly Statement[]} statements
 * @param {FitOptions} options
 * @returns {Weights}
 */
export function fitStatements(statements, options) {
  const names = namesOf(statements.map(({ features }) => features))
  const data = statements.map(({ features, holds, weight }) => ({
    vector: vectorOf(features, names),
    truth: holds ? 1 : 0,
    weight,
  }))
  return descend(names, options, (weights, slope) => {
    for (const { vector, truth, weight } of data)
      addTo(slope, vector, weight * (truth - logistic(dot(weights, vector))))
  })
}

/** @param {number} score */
export function logistic(score) {
  return 1 / (1 + Math.exp(-score))
}

/** @param {readonly number[]} scores */
export function softmax(scores) {
  const best = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - best))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/**
 * @param {readonly Features[]} all
 * @param {number} [casesMin]
 */
function namesOf(all, casesMin = 1) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const features of all)
    for (const name of Object.keys(features)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count >= casesMin ? [name] : [])).sort()
}

/**
 * A sparse vector: alternating indices and values.
 *
 * @param {Features} features
 * @param {readonly string[]} names
 */
function vectorOf(features, names) {
  return names.flatMap((name, at) => (features[name] ? [at, features[name]] : []))
}

/**
 * @param {Float64Array} weights
 * @param {readonly number[]} vector
 */
function dot(weights, vector) {
  let sum = 0
  for (let at = 0; at < vector.length; at += 2)
    sum += (weights[vector[at] ?? 0] ?? 0) * (vector[at + 1] ?? 0)
  return sum
}

/**
 * @param {Float64Array} slope
 * @param {readonly number[]} vector
 * @param {number} times
 */
function addTo(slope, vector, times) {
  for (let at = 0; at < vector.length; at += 2) {
    const place = vector[at] ?? 0
    slope[place] = (slope[place] ?? 0) + times * (vector[at + 1] ?? 0)
  }
}

const STEPS = 400
const RATE = 0.05

/**
 * Finds the best weights with the Adam optimizer and decreasing steps. Deterministic.
 *
 * @param {readonly string[]} names
 * @param {FitOptions} options
 * @param {(weights: Float64Array, slope: Float64Array) => void} addSlope
 * @returns {Weights}
 */
function descend(names, { penalty, steps = STEPS }, addSlope) {
  const weights = new Float64Array(names.length)
  const momentum = new Float64Array(names.length)
  const scale = new Float64Array(names.length)
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((weight) => -penalty * weight)
    addSlope(weights, slope)
    const rate = RATE * (1 - step / (steps + 1))
    for (let at = 0; at < names.length; at++) {
      const own = slope[at] ?? 0
      const mean = 0.9 * (momentum[at] ?? 0) + 0.1 * own
      const spread = 0.99 * (scale[at] ?? 0) + 0.01 * own * own
      momentum[at] = mean
      scale[at] = spread
      const corrected = Math.sqrt(spread / (1 - 0.99 ** step)) + 1e-8
      weights[at] = (weights[at] ?? 0) + (rate * mean) / (1 - 0.9 ** step) / corrected
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]))
}
