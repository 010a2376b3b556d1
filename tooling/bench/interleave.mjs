const MIN_ROUNDS = 10

/**
 * Measures several ways to do the same alternately, so that other load affects all alike.
 *
 * @template {string} Name
 * @param {Record<Name, () => unknown>} ways
 * @param {{ readonly milliseconds: number }} options - total duration
 * @returns {Record<Name, number>} milliseconds of the fastest run
 */
export function interleave(ways, { milliseconds }) {
  const names = /** @type {Name[]} */ (Object.keys(ways))
  const best = new Map(names.map((name) => [name, Number.POSITIVE_INFINITY]))
  const until = performance.now() + milliseconds
  for (let round = 0; round < MIN_ROUNDS || performance.now() < until; round += 1) {
    for (const name of names) {
      const startedAt = performance.now()
      ways[name]()
      const elapsed = performance.now() - startedAt
      best.set(name, Math.min(elapsed, best.get(name) ?? elapsed))
    }
  }
  return /** @type {Record<Name, number>} */ (Object.fromEntries(best))
}
