import { itemsAt, valueAt } from './value-at.mjs'

/**
 * Whether the reading calls the value at a pointer uncertain, or anything inside it.
 *
 * @param {unknown} reading
 * @param {string} pointer
 */
export function isUncertain(reading, pointer) {
  const evidence = valueAt(reading, 'evidence') ?? {}
  return Object.entries(evidence).some(
    ([at, fact]) => isInside(at, pointer) && valueAt(fact, 'certainty') === 'uncertain',
  )
}

/**
 * Whether the reading warns of the value at a pointer: it is uncertain, or a diagnostic points at it.
 *
 * @param {unknown} reading
 * @param {string} pointer
 */
export function isFlagged(reading, pointer) {
  return (
    isUncertain(reading, pointer) ||
    warnings(reading).some((at) => at !== '' && (isInside(at, pointer) || isInside(pointer, at)))
  )
}

/**
 * Whether the reading warns that meetings may be missing or wrong.
 *
 * @param {unknown} reading
 */
export function warnsOfMeetings(reading) {
  return warnings(reading).some((at) => at === '' || at.startsWith('/meetings'))
}

/**
 * The pointers of the warnings, an empty one for a warning without.
 *
 * @param {unknown} reading
 */
function warnings(reading) {
  return itemsAt(reading, 'diagnostics')
    .filter((diagnostic) => valueAt(diagnostic, 'severity') !== 'info')
    .map((diagnostic) => String(valueAt(diagnostic, 'pointer') ?? ''))
}

/**
 * @param {string} inner
 * @param {string} outer
 */
function isInside(inner, outer) {
  return inner === outer || inner.startsWith(`${outer}/`)
}
