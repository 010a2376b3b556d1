/** @typedef {import('./learn.mjs').Features} Features */
/** @typedef {Readonly<Record<string, { mean: number, spread: number }>>} Scale */

/**
 * Returns the mean and the spread of each feature, so that one penalty is fair to all of them.
 *
 * @param {readonly Features[]} all
 * @returns {Scale}
 */
export function scaleOf(all) {
  const names = new Set(all.flatMap((features) => Object.keys(features)))
  return Object.fromEntries(
    [...names].map((name) => {
      const values = all.map((features) => features[name] ?? 0)
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
      return [name, { mean, spread: Math.sqrt(squares / values.length) || 1 }]
    }),
  )
}

/**
 * Returns the features of a fact on the common scale, once for all groups and once for its own.
 *
 * @param {Features} features
 * @param {string} group
 * @param {Scale} scale
 * @param {number} ownWay how far a group goes its own way
 * @returns {Features}
 */
export function featuresOfSpread(features, group, scale, ownWay) {
  /** @type {Record<string, number>} */
  const spread = { always: 1, [`group ${group}`]: 1 }
  for (const [name, { mean, spread: width }] of Object.entries(scale)) {
    const value = ((features[name] ?? 0) - mean) / width
    spread[name] = value
    spread[`${group}|${name}`] = ownWay * value
  }
  return spread
}
