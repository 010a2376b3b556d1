import { BY_INPUT } from './attacks-by-input.mjs'
import { ON_ACCESS } from './attacks-on-access.mjs'

/**
 * An attack, the security control against it, and the test that must fail without the control.
 *
 * @typedef {object} Defence
 * @property {string} attack
 * @property {string} file - with the control, relative to the root
 * @property {string} taken - the code of the control, exactly once in the file
 * @property {string} left - the replacement without the control
 * @property {string} [built] - the package to build for the test
 * @property {string} test - its file, relative to the root
 * @property {string} name - of the test, as `vitest -t` finds it
 */

/**
 * The code of each must be in its file exactly once; otherwise the control has moved.
 *
 * @type {readonly Defence[]}
 */
export const DEFENCES = [...BY_INPUT, ...ON_ACCESS]
