import { assertDate } from './assert-scalars'

/**
 * A calendar date as functions take it: `YYYY-MM-DD`, or a Temporal `PlainDate`, `PlainDateTime` or
 * `ZonedDateTime`. A `Date` is refused: its calendar date depends on the zone.
 */
export type DateInput =
  string | { readonly year: number; readonly month: number; readonly day: number }

/** Returns a date as text. @throws RangeError that names the argument */
export function readDate(value: DateInput, argument: string): string {
  // Temporal writes the ISO date first, whatever the calendar
  const text = isPlainDate(value) ? String(value).slice(0, 'YYYY-MM-DD'.length) : value
  assertDate(text, argument)
  return text
}

function isPlainDate(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'year' in value && 'day' in value
}
