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
  /** @type {unknown} */
  const loaded = file
    ? await import(pathToFileURL(resolve(file)).href)
    : await import('@u4ssc/reader')
  const read = typeof loaded === 'object' && loaded !== null && Reflect.get(loaded, 'readCircular')
  if (typeof read !== 'function')
    throw new Error(`${file ?? 'The package'} exports no readCircular`)
  return (text) => Reflect.apply(read, undefined, [text])
}
