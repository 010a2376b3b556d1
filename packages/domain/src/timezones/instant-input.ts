import { assertInstant } from '../assert-scalars'
import { wrongArgument } from '../wrong-argument'
import { formatInstant } from './calendar-days'
import { utc } from './is-zone'

/** An instant as functions take it: RFC 3339, a `Date`, or a Temporal `Instant` or `ZonedDateTime`. */
export type InstantInput =
  string | { readonly getTime: () => number } | { readonly epochMilliseconds: number }

/**
 * Returns an instant as text. A text stays as it is; a `Date` or Temporal instant is given in UTC.
 *
 * @param argument - name of the argument for the error message
 * @returns RFC 3339
 * @throws RangeError for a text that is no instant, and for an invalid `Date`
 * @example
 * toInstant('2021-12-07T10:00:00+01:00') // => '2021-12-07T10:00:00+01:00'
 * toInstant({ epochMilliseconds: 1638867600000 }) // => '2021-12-07T09:00:00Z'
 */
export function toInstant(value: InstantInput, argument = 'instant'): string {
  if (typeof value === 'object' && value !== null) return formatInstant(readObject(value, argument))
  assertInstant(value, argument)
  return value
}

/** Returns an instant in milliseconds since 1970. */
export function parseInstant(value: InstantInput, argument?: string): number {
  return utc(toInstant(value, argument))
}

function readObject(value: Exclude<InstantInput, string>, argument: string): number {
  const instant = 'epochMilliseconds' in value ? value.epochMilliseconds : value.getTime?.()
  // RFC 3339 has the years 0000 to 9999
  if (!(instant >= utc('0000-01-01T00:00Z') && instant < utc('+010000-01-01T00:00Z')))
    throw wrongArgument(argument, 'an instant: RFC 3339, a Date or a Temporal instant', value)
  return instant
}
