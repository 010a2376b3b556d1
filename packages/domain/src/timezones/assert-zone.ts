import { wrongArgument } from '../wrong-argument'
import { isZone } from './is-zone'

/** Cache of valid names, because the check is slow. */
const known = new Set<unknown>()

/**
 * Throws unless a value is a time zone.
 *
 * @param argument - its name in the error
 * @throws RangeError that names the argument and the accepted form
 * @example
 * assertZone('Europe/Zurich') // => undefined
 */
export function assertZone(value: unknown, argument = 'zone'): asserts value is string {
  if (known.has(value)) return
  if (!isZone(value))
    throw wrongArgument(
      argument,
      'an IANA time zone or an offset from UTC (America/Bogota, +05:30)',
      value,
    )
  known.add(value)
}
