import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @typedef {(text: string) => unknown} ReadCircular */

/**
 * Loads the reader to be scored: the built package, or another build given by its file.
 *
 * @param {string | undefined} file a module that exports `readCircular`
 * @returns {Promise<ReadCircular>}
 */
export async function loadReader(file) {
  const url = file ? pathToFileURL(resolve(file)).href : '@u4ssc/domain/circulars'
  /** @type {unknown} */
  const loaded = await import(url)
  const read = typeof loaded === 'object' && loaded !== null && Reflect.get(loaded, 'readCircular')
  if (typeof read !== 'function') throw new Error(`${url} exports no readCircular`)
  return (text) => Reflect.apply(read, undefined, [text])
}
