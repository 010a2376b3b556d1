/**
 * The error for a caller's mistake: names the argument, the accepted form, and what was given.
 *
 * Text a caller gives is cut, because it may be a whole letter.
 */
export function wrongArgument(argument: string, accepted: string, given: unknown): RangeError {
  return new RangeError(`${argument} must be ${accepted}, not ${shown(given)}`)
}

const SHOWN_MAX_LENGTH = 40

function shown(given: unknown): string {
  if (typeof given === 'number') return String(given)
  if (typeof given !== 'string') return given === null ? 'null' : typeof given
  const { length } = given
  return length > SHOWN_MAX_LENGTH ? `a text of ${length} characters` : JSON.stringify(given)
}
