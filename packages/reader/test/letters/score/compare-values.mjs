import { asList, isEmpty, valueAt } from './value-at.mjs'

/** Values that may differ in a few words: half of the words alike is worth half. */
const WORDY = new Set([
  'title',
  'venue',
  'subject',
  'signatory',
  'signatoryTitle',
  'series',
  'amends',
  'issuedAt',
  'city',
])
/** Share of words in common from which two texts say the same. */
const SAME = 0.85
/** Share of words in common from which a text is half right, and a deadline is for the same thing. */
const SIMILAR = 0.5

/**
 * Returns how right a value is, 0 to 1.
 *
 * @param {string} key
 * @param {unknown} expected
 * @param {unknown} actual
 * @returns {number}
 */
export function compareValues(key, expected, actual) {
  if (Array.isArray(expected) || Array.isArray(actual)) {
    return compareLists(asList(expected), asList(actual), alikenessOf(key))
  }
  if (isEmpty(expected) || isEmpty(actual)) return isEmpty(expected) && isEmpty(actual) ? 1 : 0
  if (WORDY.has(key)) return compareWords(expected, actual)
  const normal = normalizerOf(key)
  return normal(String(expected)) === normal(String(actual)) ? 1 : 0
}

/**
 * Returns the share of the words that two texts have in common, 0 to 1.
 *
 * @param {unknown} a
 * @param {unknown} b
 */
export function overlap(a, b) {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length === 0 || right.length === 0) return 0
  return (2 * countPairs(left, right, (one, other) => one === other)) / (left.length + right.length)
}

/**
 * @param {unknown} expected
 * @param {unknown} actual
 */
function compareWords(expected, actual) {
  const alike = overlap(expected, actual)
  return alike >= SAME ? 1 : alike >= SIMILAR ? 0.5 : 0
}

/**
 * @param {readonly unknown[]} expected
 * @param {readonly unknown[]} actual
 * @param {(expected: unknown, actual: unknown) => boolean} isAlike
 */
function compareLists(expected, actual, isAlike) {
  const items = expected.length + actual.length
  return items === 0 ? 1 : (2 * countPairs(expected, actual, isAlike)) / items
}

/**
 * Counts the items of one list that have a partner in the other, each used once.
 *
 * @template T
 * @param {readonly T[]} left
 * @param {readonly T[]} right
 * @param {(left: T, right: T) => boolean} isAlike
 */
function countPairs(left, right, isAlike) {
  const pool = [...right]
  return left.filter((one) => {
    const at = pool.findIndex((other) => isAlike(one, other))
    if (at >= 0) pool.splice(at, 1)
    return at >= 0
  }).length
}

/**
 * @param {string} key
 * @returns {(expected: unknown, actual: unknown) => boolean}
 */
function alikenessOf(key) {
  if (key === 'deadlines') return isSameDeadline
  if (key === 'languages' || key === 'participation') return Object.is
  return (expected, actual) => overlap(expected, actual) >= SAME
}

/**
 * @param {unknown} expected
 * @param {unknown} actual
 */
function isSameDeadline(expected, actual) {
  return (
    valueAt(expected, 'date') === valueAt(actual, 'date') &&
    overlap(valueAt(expected, 'what'), valueAt(actual, 'what')) >= SIMILAR
  )
}

/**
 * @param {string} key
 * @returns {(text: string) => string}
 */
function normalizerOf(key) {
  if (key === 'zone') return canonicalZone
  if (key === 'tel' || key === 'fax') return (text) => text.replace(/[^\d+]/g, '')
  return tidy
}

/**
 * "UTC" and "Etc/UTC" are one zone.
 *
 * @param {string} zone
 */
function canonicalZone(zone) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return zone
  }
}

/**
 * Takes away what does not matter: the form of hyphens and quotation marks, blanks, end punctuation,
 * an English article, upper case.
 *
 * @param {string} text
 */
function tidy(text) {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[“”«»„]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,:]+$/u, '')
    .replace(/^(the|to the|to) /iu, '')
    .trim()
    .toLowerCase()
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function wordsOf(value) {
  if (typeof value !== 'string') return []
  return tidy(value).match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? []
}
