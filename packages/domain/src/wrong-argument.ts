/**
 * Returns the error for a wrong argument: it names the argument, the accepted form and the given
 * value.
 *
 * Long text is not repeated, because it can be a whole circular.
 */
export function wrongArgument(argument: string, accepted: string, given: unknown): RangeError {
  return new RangeError(`${argument} must be ${accepted}, not ${shown(given)}`)
}

/** Throws unless a value is an object, and no list, `Date` or bytes. Programs without types give anything. */
export function assertObject(value: unknown, argument: string, accepted = 'an object'): void {
  if (shown(value) !== 'an object') throw wrongArgument(argument, accepted, value)
}

/** Throws unless a value is a list. */
export function assertList(value: unknown, argument: string): void {
  if (!Array.isArray(value)) throw wrongArgument(argument, 'a list', value)
}

/** Throws unless a value is a text. */
export function assertText(value: unknown, argument: string): void {
  if (typeof value !== 'string') throw wrongArgument(argument, 'a text', value)
}

/** Throws unless a value is a circular with its issuer. */
export function assertLetter(circular: { readonly issuer: unknown }): void {
  assertObject(circular, 'circular')
  assertObject(circular.issuer, 'circular.issuer')
}

/** Throws unless a value is a meeting with the days of its schedule. */
export function assertScheduled(
  meeting: { readonly schedule: { readonly days: unknown } },
  argument = 'meeting',
): void {
  assertObject(meeting, argument)
  assertObject(meeting.schedule, `${argument}.schedule`)
  assertList(meeting.schedule.days, `${argument}.schedule.days`)
}

const MAX_SHOWN_LENGTH = 40

function shown(given: unknown): string {
  if (typeof given === 'string')
    return given.length > MAX_SHOWN_LENGTH
      ? `a text of ${given.length} characters`
      : JSON.stringify(given)
  if (Array.isArray(given)) return 'a list'
  if (given instanceof Date) return 'a Date'
  if (given instanceof Uint8Array) return 'bytes'
  if (typeof given === 'function') return 'a function'
  return typeof given === 'object' && given ? 'an object' : String(given)
}
