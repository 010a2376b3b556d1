import satisfies from 'spdx-satisfies'

/** Licences that require only their own text, or the source of changed files (MPL). */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unicode-3.0',
  'Unlicense',
  'Zlib',
]

/** Packages with an unusual licence name. The LICENSE file of each was read. */
const READ_BY_HAND = new Map([
  ['css-mediaquery', 'BSD-3-Clause'],
  ['duck', 'BSD-2-Clause'],
])

/**
 * Returns packages with a licence that is not allowed.
 *
 * @param {readonly { name: string, version: string, licence: string }[]} packages
 * @returns {string[]} one sentence each
 */
export function findForbidden(packages) {
  return packages
    .filter(({ name, licence }) => !isAllowed(READ_BY_HAND.get(name) ?? licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence} is not an allowed licence`)
}

/** @param {string} licence */
function isAllowed(licence) {
  try {
    return satisfies(licence, ALLOWED)
  } catch {
    // not an SPDX expression
    return false
  }
}
