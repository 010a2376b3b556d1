import { ReadingSchema } from '@u4ssc/domain/circulars'

/** @typedef {import('@u4ssc/domain/circulars').Reading} Reading */

/**
 * Returns the error of a reading as a sentence, or null if there is none.
 *
 * @param {Reading} reading
 * @param {string} text
 * @returns {string | null}
 */
export function findFault(reading, text) {
  const { error } = ReadingSchema.safeParse(reading)
  if (error) return `invalid: ${error.issues.map(({ path }) => path.join('.')).join(', ')}`
  return findStraySpan(reading, text) ?? findLostPointer(reading)
}

/**
 * @param {Reading} reading
 * @param {string} text
 */
function findStraySpan({ evidence, diagnostics }, text) {
  const spans = [
    ...Object.values(evidence).flatMap((fact) => fact.spans),
    ...diagnostics.flatMap(({ span }) => span ?? []),
  ]
  const stray = spans.find(({ start, end }) => !(0 <= start && start <= end && end <= text.length))
  return stray ? `span ${stray.start} to ${stray.end} in ${text.length} signs` : null
}

/** @param {Reading} reading */
function findLostPointer(reading) {
  const lost = Object.keys(reading.evidence).find((pointer) => {
    const value = valueAt(reading, pointer)
    return value === undefined || value === null
  })
  return lost === undefined ? null : `no fact at ${lost}`
}

/**
 * @param {unknown} root
 * @param {string} pointer
 */
function valueAt(root, pointer) {
  let value = root
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, key)
  }
  return value
}
