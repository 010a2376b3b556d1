import { composeLetters } from './compose/compose-letters.mjs'
import { LANGUAGE_PARTS } from './compose/languages/index.mjs'
import { LAYOUTS } from './press/layouts.mjs'

/** Changing the seed changes all letters, and the list of known misses would need another review. */
const SEED = 'composed'
/** Every form once in every language. */
const LETTERS = 120
/**
 * The layouts of the letters in the set, in rotation by language and form. Half of the letters are not changed.
 *
 * @type {readonly (import('./press/layouts.mjs').LayoutName | null)[]}
 */
const TURNS = [
  null,
  'one line',
  null,
  'wrapped at 72',
  null,
  'bars',
  null,
  'labels lost',
  null,
  'page marks',
  null,
  'web page',
  null,
  'slashes',
]

/**
 * Returns the composed letters that are checked in as a test set.
 *
 * @returns {import('./known-letters.mjs').KnownLetter[]}
 */
export function composedSet() {
  return composeLetters(SEED, LETTERS).map(({ name, text, expected }, index) => {
    const round = Math.floor(index / LANGUAGE_PARTS.length)
    const turn = TURNS[(round + (index % LANGUAGE_PARTS.length) * 5) % TURNS.length] ?? null
    return { name, text: turn ? `${LAYOUTS[turn](text).trimEnd()}\n` : text, expected }
  })
}
