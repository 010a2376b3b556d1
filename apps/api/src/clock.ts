/** Returns the current time in UTC (RFC 3339). */
export type Clock = () => string

/** Converts an instant for libraries that need a `Date`. */
export function toDate(instant: string): Date {
  return new Date(instant)
}

/** Returns the instant a number of hours later, or earlier if negative. */
export function addHours(instant: string, hours: number): string {
  return addSeconds(instant, hours * 3600)
}

export function addMinutes(instant: string, minutes: number): string {
  return addSeconds(instant, minutes * 60)
}

export function addSeconds(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString()
}

export function secondsBetween(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 1000
}

/** Creates a clock that starts at `start`, or uses the system clock. @param start - an instant */
export function createClock(start: string | undefined): Clock {
  const ahead = start === undefined ? 0 : Date.parse(start) - Date.now()
  let last = { millisecond: Number.NaN, instant: '' }
  return () => {
    const millisecond = Date.now() + ahead
    // Formatting is the slow part, so calls in the same millisecond share the text
    if (millisecond !== last.millisecond)
      last = { millisecond, instant: new Date(millisecond).toISOString() }
    return last.instant
  }
}
