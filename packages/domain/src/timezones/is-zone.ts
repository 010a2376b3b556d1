/**
 * Whether the runtime knows a time zone of that name.
 *
 * Only names of the IANA database count, as they are written there: no bare offsets.
 *
 * @example
 * isZone('Europe/Zurich') // => true
 * isZone('Geneva') // => false
 */
export function isZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z0-9+_-]*(\/[A-Za-z0-9+_-]+)*$/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** UTC offset of a zone at noon UTC of a day, ±HH:mm. */
export function offsetOn(zone: string, date: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(`${date}T12:00:00Z`))
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  return name === 'GMT' ? '+00:00' : name.slice('GMT'.length)
}
