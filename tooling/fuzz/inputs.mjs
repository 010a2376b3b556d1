import { mutate } from './mutations.mjs'
import { Random } from './random.mjs'
import { randomText } from './random-text.mjs'

/** Longer than any letter. The benchmark covers longer texts. */
const MAX_LENGTH = 40_000

/**
 * Returns the input of a run at an index: a letter with mutations or, one time in eight, random text.
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
  return text.slice(0, MAX_LENGTH)
}
