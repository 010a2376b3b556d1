/**
 * Import circles by folder, of type imports too. This list may only shrink: lower a number when
 * `npm run arrows` says so, and delete a folder that has none left.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const KNOWN_CIRCLES = {
  'apps/site/app/components': 1,
  'packages/domain/src/circulars/deadlines': 1,
  'packages/domain/src/circulars/grids/layouts': 1,
  'packages/domain/src/circulars/plausibility': 7,
  'packages/domain/src/circulars/references': 1,
  'packages/domain/src/circulars/times': 1,
  'packages/domain/src/circulars/tokens': 5,
}

/**
 * Source files of folders that have more than `MAX_FILES`. This list may only shrink: lower a
 * number when `npm run structure` says so, and delete a folder that has few enough.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const LARGE_FOLDERS = {}
