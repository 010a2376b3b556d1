/** Gives the present instant, in UTC, as RFC 3339. */
export type Clock = () => string

/** An instant as the libraries take it that know no other form. */
export function toDate(instant: string): Date {
  return new Date(instant)
}

/** The instant so many hours later; earlier, where they are negative. */
export function addHours(instant: string, hours: number): string {
  return addSeconds(instant, hours * 3600)
}

export function addMinutes(instant: string, minutes: number): string {
  return addSeconds(instant, minutes * 60)
}

export function addSeconds(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString()
}

/** Milliseconds of an instant as HTTP writes it, such as `Last-Modified`; NaN for anything else. */
export function millisecondsOf(httpDate: string): number {
  return Date.parse(httpDate)
}

/**
 * Makes a clock that runs on from `start`, or the machine's own where there is none.
 *
 * @param start - an instant
 */
export function createClock(start: string | undefined): Clock {
  const ahead = start === undefined ? 0 : Date.parse(start) - Date.now()
  let last = { millisecond: Number.NaN, instant: '' }
  return () => {
    const millisecond = Date.now() + ahead
    // many who come in one are told what the first was: to write it out takes longer than all else here
    if (millisecond !== last.millisecond)
      last = { millisecond, instant: new Date(millisecond).toISOString() }
    return last.instant
  }
}
