/**
 * Returns the entries of a package that a program can import, for example `@u4ssc/domain/circulars`.
 *
 * @param {{ name?: string, exports?: unknown }} manifest
 * @returns {string[]}
 */
export function listEntries({ name = '', exports = {} }) {
  return Object.entries(/** @type {Record<string, unknown>} */ (exports))
    .filter(([path, target]) => typeof target === 'object' && !path.includes('*'))
    .map(([path]) => name + path.slice(1))
}
