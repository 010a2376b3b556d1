/**
 * Import circles by folder, of type imports too. This list may only shrink: lower a number when
 * `npm run arrows` says so, and delete a folder that has none left.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const KNOWN_CIRCLES = {}

/**
 * Source files of folders that have more than `MAX_FILES`. This list may only shrink: lower a
 * number when `npm run structure` says so, and delete a folder that has few enough.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const LARGE_FOLDERS = {}
