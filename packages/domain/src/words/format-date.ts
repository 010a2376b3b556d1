const formatters = new Map<string, Intl.DateTimeFormat>()

/** Returns a calendar date in words. It has no zone, so it is formatted in UTC. */
export function formatDate(
  date: string,
  locale: string,
  options: { readonly weekday: boolean } = { weekday: true },
): string {
  const formatter = formatterOf(locale, options.weekday)
  const day = new Date(`${date}T00:00:00Z`)
  if (locale.startsWith('fr'))
    return formatter
      .formatToParts(day)
      .map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value))
      .join('')
  // "el lunes 1 de febrero": no comma before the day in a sentence
  if (locale.startsWith('es')) return formatter.format(day).replace(', ', ' ')
  if (!locale.startsWith('en')) return formatter.format(day)

  // CLDR versions differ in the comma; the server and the browser must give the same text
  const parts = formatter.formatToParts(day).filter(({ type }) => type !== 'literal')
  const [first = '', ...others] = parts.map(({ value }) => value)
  return options.weekday ? `${first}, ${others.join(' ')}` : [first, ...others].join(' ')
}

/**
 * Returns the ends of a range of dates without the month and year that both have: "1" and
 * "3 May 2027". Chinese leaves them out of the second date, the others out of the first.
 */
export function shortenRange(first: string, last: string): { first: string; last: string } {
  if (!last.includes(' ')) {
    const begins = first.split(/(?<=\D)(?=\d)/)
    const ends = last.split(/(?<=\D)(?=\d)/)
    const differs = ends.findIndex((part, index) => part !== begins[index])
    return { first, last: ends.slice(differs).join('') }
  }
  const start = first.split(' ')
  const end = last.split(' ')
  while (start.length > 1 && start.at(-1) === end.at(-1)) {
    start.pop()
    end.pop()
  }
  return { first: start.join(' '), last }
}

function formatterOf(locale: string, weekday: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${weekday}`
  const known = formatters.get(key)
  if (known) return known
  const formatter = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(weekday && { weekday: 'long' }),
  })
  formatters.set(key, formatter)
  return formatter
}
