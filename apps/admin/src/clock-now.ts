/** The instant at which it is asked for, RFC 3339, by the clock of the person who looks. */
export function instantNow(): string {
  return new Date().toISOString()
}
