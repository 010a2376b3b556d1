/**
 * A sequence of random choices that is the same for the same seed.
 *
 * @typedef {object} Random
 * @property {() => number} next from 0 up to 1
 * @property {(below: number) => number} integer from 0 up to a limit
 * @property {(share: number) => boolean} chance true for a share of the draws
 * @property {<T>(items: readonly T[]) => T} pick one item; throws if there is none
 * @property {<T>(items: readonly T[], count: number) => T[]} sample different items in random order
 */

/**
 * @param {string} seed
 * @returns {Random}
 */
export function randomOf(seed) {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (/** @type {number} */ below) => Math.floor(next() * below)
  return {
    next,
    integer,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[integer(items.length)]
      if (item === undefined) throw new RangeError('items: at least one is needed')
      return item
    },
    sample: (items, count) => {
      const pool = [...items]
      const size = Math.min(count, pool.length)
      return Array.from({ length: size }, () => pool.splice(integer(pool.length), 1)).flat()
    },
  }
}

/**
 * FNV-1a, 32 bits.
 *
 * @param {string} text
 */
function hash(text) {
  let value = 0x811c9dc5
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return value
}
