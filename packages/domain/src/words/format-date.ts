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
