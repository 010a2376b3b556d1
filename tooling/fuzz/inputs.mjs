import { mutate } from './mutations.mjs'
import { Random } from './random.mjs'
import { randomText } from './random-text.mjs'

/** Longer than any letter: what is longer still is for the table of the bench. */
const LENGTH_MAX = 40_000

/**
 * The input of a run at a place: a letter with mutations, or, one time in eight, random text.
 *
 * @param {number} seed
 * @param {number} index
 * @param {readonly [string, ...string[]]} letters
 */
export function inputAt(seed, index, letters) {
  const random = new Random(seed, index)
  const text = random.oneIn(8)
    ? randomText(random, 4_000)
    : mutate(random.pick(letters), random, letters)
  return text.slice(0, LENGTH_MAX)
}
