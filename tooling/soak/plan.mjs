import { Random } from '@u4ssc/fuzz/random.mjs'

/** Until everybody is under way, and after the last fault, to see whether all is as before. */
const [FIRST, LAST] = [0.06, 0.66]

/**
 * When each fault is injected: in an order that the seed gives, about as far apart, never at once.
 *
 * @template Fault
 * @param {readonly Fault[]} faults
 * @param {number} milliseconds in all
 * @param {number} seed
 */
export function planOf(faults, milliseconds, seed) {
  const dice = new Random(seed, 0)
  const random = () => dice.below(1_000) / 1_000
  const order = faults
    .map((fault) => ({ fault, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ fault }) => fault)
  const slot = ((LAST - FIRST) * milliseconds) / faults.length
  return order.map((fault, number) => ({
    fault,
    afterMs: FIRST * milliseconds + (number + random() / 2) * slot,
  }))
}
