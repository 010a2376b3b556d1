/**
 * Returns the value at a path of names separated by slashes, or `undefined` where there is none.
 *
 * @param {unknown} value
 * @param {string} path
 * @returns {unknown}
 */
export function valueAt(value, path) {
  return path
    .split('/')
    .reduce(
      (/** @type {unknown} */ inner, name) =>
        typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined,
      value,
    )
}

/**
 * Returns the items of the list at a path, none where there is no list.
 *
 * @param {unknown} value
 * @param {string} path
 * @returns {readonly unknown[]}
 */
export function itemsAt(value, path) {
  return asList(valueAt(value, path))
}

/**
 * @param {unknown} value
 * @returns {readonly unknown[]}
 */
export function asList(value) {
  return Array.isArray(value) ? value : []
}

/**
 * Whether a field says nothing: null, left out, or an empty list, which mean the same.
 *
 * @param {unknown} value
 */
export function isEmpty(value) {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}
