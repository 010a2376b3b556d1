/** Returns an instant or date (ISO 8601) in milliseconds since 1970; NaN if invalid. */
export function utc(text: string): number {
  return Date.parse(text)
}

/** The inverse, in UTC with milliseconds. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString()
}
