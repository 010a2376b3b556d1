/**
 * A value with the likelihood that it is right.
 *
 * @typedef {object} Judged
 * @property {string} group
 * @property {number} likelihood
 * @property {boolean} isRight
 */

/** How many of the values called certain have to be right. A wrong day or hour sends people astray. */
const RIGHT = new Map([
  ['day', 0.985],
  ['time', 0.99],
])
/** Of all other groups together: single ones have too few wrong values to count. */
const RIGHT_OTHERS = 0.97
/** A group of which fewer values are right has none that is certain. */
const RIGHT_MIN = 0.8
/** No value is as likely. */
const NEVER = 1

/**
 * Returns the lowest likelihood of each group at which enough of the values above are right.
 *
 * @param {readonly Judged[]} judged values of letters that no weights were fitted on
 * @returns {(group: string) => number}
 */
export function thresholdsOf(judged) {
  const own = new Map(
    [...RIGHT].map(([name, share]) => [
      name,
      thresholdOf(
        judged.filter(({ group }) => group === name),
        share,
      ),
    ]),
  )
  const others = thresholdOf(
    judged.filter(({ group }) => !RIGHT.has(group)),
    RIGHT_OTHERS,
  )
  const isPoor = (/** @type {string} */ name) => {
    const all = judged.filter(({ group }) => group === name)
    return all.filter(({ isRight }) => isRight).length < RIGHT_MIN * all.length
  }
  const groups = [...new Set(judged.map(({ group }) => group))]
  const poor = new Set(groups.filter(isPoor))
  return (group) => (poor.has(group) ? NEVER : (own.get(group) ?? others))
}

/**
 * @param {readonly Judged[]} judged
 * @param {number} share
 */
function thresholdOf(judged, share) {
  const sorted = [...judged].sort((a, b) => b.likelihood - a.likelihood)
  let [right, threshold] = [0, NEVER]
  sorted.forEach(({ likelihood, isRight }, index) => {
    if (isRight) right++
    const isLast = sorted[index + 1]?.likelihood !== likelihood
    if (isLast && right / (index + 1) >= share) threshold = likelihood
  })
  return threshold
}
