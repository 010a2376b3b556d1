import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @typedef {typeof import('../../../packages/reader/src/training/index.js')} Internals */

const BUILT = new URL('../../../packages/reader/dist/training/index.js', import.meta.url)

/**
 * Loads the internals of the reader for fitting, from the built package or another build.
 *
 * @param {string | undefined} file
 * @returns {Promise<Internals>}
 */
export async function loadInternals(file) {
  return import(file ? pathToFileURL(resolve(file)).href : BUILT.href)
}
