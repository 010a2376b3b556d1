import { assertInstant } from '../assert-scalars'
import { wrongArgument } from '../wrong-argument'
import { formatMilliseconds } from './calendar-days'
import { utc } from '../utc'

/** An instant as functions take it: RFC 3339, a `Date`, or a Temporal `Instant` or `ZonedDateTime`. */
export type InstantInput = string | Date | { readonly epochMilliseconds: number }

/**
 * Returns an instant as text. A text stays as it is; a `Date` or Temporal instant is given in UTC.
 *
 * @param argument - name of the argument for the error message
 * @returns RFC 3339
 * @throws RangeError for a text that is no instant, and for an invalid `Date`
 * @example
 * formatInstant('2021-12-07T10:00:00+01:00') // => '2021-12-07T10:00:00+01:00'
 * formatInstant({ epochMilliseconds: 1638867600000 }) // => '2021-12-07T09:00:00Z'
 */
export function formatInstant(value: InstantInput, argument = 'instant'): string {
  const milliseconds = millisecondsOf(value)
  if (milliseconds === undefined) {
    assertInstant(value, argument)
    return value
  }
  if (!isWritable(milliseconds))
    throw wrongArgument(argument, 'an instant from the year 0000 to 9999', value)
  return formatMilliseconds(milliseconds)
}

/** Returns an instant in milliseconds since 1970. */
export function parseInstant(value: InstantInput, argument?: string): number {
  return utc(formatInstant(value, argument))
}

/** Returns the value of a `Date` or a Temporal instant; `undefined` for anything else. */
function millisecondsOf(value: unknown): unknown {
  if (value instanceof Date) return value.getTime()
  const isInstant = typeof value === 'object' && value !== null && 'epochMilliseconds' in value
  return isInstant ? value.epochMilliseconds : undefined
}

/** RFC 3339 has the years 0000 to 9999. */
function isWritable(milliseconds: unknown): milliseconds is number {
  return (
    typeof milliseconds === 'number' &&
    milliseconds >= utc('0000-01-01T00:00Z') &&
    milliseconds < utc('+010000-01-01T00:00Z')
  )
}
