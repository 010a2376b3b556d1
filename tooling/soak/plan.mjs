import { Random } from '@u4ssc/fuzz/random.mjs'

/** Time before the first fault, and after the last one, to compare. */
const [FIRST, LAST] = [0.06, 0.66]

/**
 * Returns the time of each fault: in an order from the seed, at similar intervals, never at the same time.
 *
 * @template Fault
 * @param {readonly Fault[]} faults
 * @param {number} milliseconds - total
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
