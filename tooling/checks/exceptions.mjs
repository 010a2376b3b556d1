/**
 * Import circles by folder, of type imports too. This list may only shrink: lower a number when
 * `npm run arrows` says so, and delete a folder that has none left.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const KNOWN_CIRCLES = {
  'apps/api/src/audit': 2,
  'apps/api/src/db': 1,
  'apps/api/src/drafts': 3,
  'apps/api/src/mail': 3,
  'apps/api/src/people': 45,
  'apps/api/src/tracing': 1,
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
export const LARGE_FOLDERS = {
  'apps/api/src/drafts': 38,
  'apps/api/src/http': 26,
  'apps/api/src/mail': 25,
  'apps/api/src/people': 28,
  'apps/api/src/registrations': 32,
  'apps/site/app/components': 24,
  'apps/site/app/registration': 24,
  'packages/client/src/contract': 45,
  'tooling/bench': 47,
}
