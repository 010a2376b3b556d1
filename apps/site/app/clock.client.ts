/** Returns the time zone of the browser; empty if unknown. */
export function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
