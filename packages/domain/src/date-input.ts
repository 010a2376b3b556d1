import { assertDate } from './assert-scalars'

/**
 * A calendar date as functions take it: `YYYY-MM-DD`, or a Temporal `PlainDate`, `PlainDateTime` or
 * `ZonedDateTime`. A `Date` is refused: its calendar date depends on the zone.
 */
export type DateInput = string | PlainDateInput

interface PlainDateInput {
  readonly day: number
  readonly toJSON: () => string
}

/** Returns a date as text. @throws RangeError that names the argument */
export function readDate(value: DateInput, argument: string): string {
  // Temporal writes the ISO date first, whatever the calendar
  const text = isPlainDate(value) ? value.toJSON().slice(0, 'YYYY-MM-DD'.length) : value
  assertDate(text, argument)
  return text
}

function isPlainDate(value: unknown): value is PlainDateInput {
  return typeof value === 'object' && value !== null && 'day' in value && 'toJSON' in value
}
