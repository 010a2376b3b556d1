import { BY_INPUT } from './attacks-by-input.mjs'
import { ON_ACCESS } from './attacks-on-access.mjs'

/**
 * An attack, what keeps it out, and the test that must fail without it.
 *
 * @typedef {object} Defence
 * @property {string} attack
 * @property {string} file - that holds the defence, from the root
 * @property {string} taken - the text of the defence, once in the file
 * @property {string} left - what stands in its place without it
 * @property {string} [built] - the package that its test uses as it is built
 * @property {string} test - its file, from the root
 * @property {string} name - of the test, as `vitest -t` finds it
 */

/**
 * The text of each stands in its file once; where it does not, the defence has moved.
 *
 * @type {readonly Defence[]}
 */
export const DEFENCES = [...BY_INPUT, ...ON_ACCESS]
