/** The zone the browser's own clock is in; empty where it does not tell. */
export function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
