const HOUR = 60
export const DAY = 24 * HOUR

/**
 * Returns the minutes since midnight.
 *
 * @param time - `HH:mm`
 */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * HOUR + minutes
}

/** Returns `HH:mm`, or `null` if the minutes are outside the day. */
export function timeOf(minutes: number): string | null {
  if (minutes < 0 || minutes >= DAY) return null
  const part = (value: number) => String(value).padStart(2, '0')
  return `${part(Math.floor(minutes / HOUR))}:${part(minutes % HOUR)}`
}

/** Parses 9, 930, 9:30 and 09.30 into `HH:mm`. Returns `null` for anything else. */
export function parseTime(typed: string): string | null {
  const match = /^\s*(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*$/.exec(typed)
  if (!match) return null
  const [, hours = '', minutes = '00'] = match
  if (Number(hours) > 23 || Number(minutes) > 59) return null
  return timeOf(Number(hours) * HOUR + Number(minutes))
}
