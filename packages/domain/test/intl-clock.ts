const formatters = new Map<string, Intl.DateTimeFormat>()

/** What the clocks of a zone show at an instant, by the runtime's `Intl`: the oracle of the time tests. */
export function clockAt(instant: number | string, zone: string): { date: string; time: string } {
  const parts = formatterOf(zone).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formatters.set(zone, formatter)
  return formatter
}

/** The instants, in order, at which the clocks of a zone show a date and a time. */
export function instantsOf(date: string, time: string, zone: string): number[] {
  const utc = Date.parse(`${date}T${time}:00Z`)
  const day = 24 * 60 * 60 * 1000
  const guesses = [utc - day, utc + day].map((near) => utc - offsetAt(near, zone))
  const found = guesses.filter((guess) => {
    const clock = clockAt(guess, zone)
    return clock.date === date && clock.time === time
  })
  return [...new Set(found)].sort((a, b) => a - b)
}

function offsetAt(instant: number, zone: string): number {
  const { date, time } = clockAt(instant, zone)
  return Date.parse(`${date}T${time}:00Z`) - instant
}
