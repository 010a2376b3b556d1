/**
 * Fits of log-linear models by gradient ascent with a quadratic penalty. The same examples give the
 * same weights: nothing is drawn at random.
 *
 * @typedef {object} Choice a set of rivals, of which some are right
 * @property {readonly (readonly string[])[]} rivals the features of each
 * @property {readonly boolean[]} right
 * @property {number} weight how much the case counts
 */

/** Features that hold in fewer cases say more of the letters than of the kind. */
const CASES_MIN = 4
const ROUNDS = 300
const STEP = 0.15
/** Decimal places of the weights that are kept, and the smallest that is. */
const DIGITS = 3
const WEIGHT_MIN = 0.02

/**
 * Fits the weights by which the right rivals of each choice become likely.
 *
 * @param {readonly Choice[]} choices
 * @param {number} penalty of the square of each weight
 * @returns {Map<string, number>}
 */
export function fitChoices(choices, penalty) {
  const names = frequentFeatures(choices)
  const places = new Map(names.map((name, place) => [name, place]))
  const coded = choices.map(({ rivals, right, weight }) => ({
    rivals: rivals.map((features) =>
      features.flatMap((name) => {
        const place = places.get(name)
        return place === undefined ? [] : [place]
      }),
    ),
    right,
    weight,
  }))
  const weights = new Float64Array(names.length)
  const [first, second] = [new Float64Array(names.length), new Float64Array(names.length)]
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight) => -penalty * weight)
    for (const choice of coded) addSlope(choice, weights, slope)
    const step = STEP / Math.sqrt(1 + round / 30)
    for (let place = 0; place < weights.length; place++) {
      const own = slope[place] ?? 0
      first[place] = 0.9 * (first[place] ?? 0) + 0.1 * own
      second[place] = 0.99 * (second[place] ?? 0) + 0.01 * own * own
      const mean = (first[place] ?? 0) / (1 - 0.9 ** round)
      const square = (second[place] ?? 0) / (1 - 0.99 ** round)
      weights[place] = (weights[place] ?? 0) + (step * mean) / (Math.sqrt(square) + 1e-8)
    }
  }
  return new Map(names.map((name, place) => [name, weights[place] ?? 0]))
}

/** @param {readonly Choice[]} choices */
function frequentFeatures(choices) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const { rivals } of choices)
    for (const name of new Set(rivals.flat())) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count >= CASES_MIN ? [name] : [])).sort()
}

/**
 * @param {{ rivals: readonly (readonly number[])[], right: readonly boolean[], weight: number }} choice
 * @param {Float64Array} weights
 * @param {Float64Array} slope
 */
function addSlope({ rivals, right, weight }, weights, slope) {
  const scores = rivals.map((places) =>
    places.reduce((sum, place) => sum + (weights[place] ?? 0), 0),
  )
  const highest = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - highest))
  const all = raised.reduce((sum, own) => sum + own, 0)
  const good = raised.reduce((sum, own, at) => sum + (right[at] ? own : 0), 0)
  rivals.forEach((places, at) => {
    const own = raised[at] ?? 0
    const pull = weight * ((right[at] && good > 0 ? own / good : 0) - own / all)
    for (const place of places) slope[place] = (slope[place] ?? 0) + pull
  })
}

/**
 * Returns weights as they are written: sorted by name, rounded, without those that say nothing.
 *
 * @param {ReadonlyMap<string, number>} weights
 * @returns {Record<string, number>}
 */
export function roundedWeights(weights) {
  return Object.fromEntries(
    [...weights]
      .map(([name, weight]) => /** @type {const} */ ([name, Number(weight.toFixed(DIGITS))]))
      .filter(([, weight]) => Math.abs(weight) >= WEIGHT_MIN)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}
