/** Zone conversion with cached `Intl` formatters, as written without a library. */

/** @type {Map<string, Intl.DateTimeFormat>} */
const formatters = new Map()

/** @param {string} zone */
function formatterOf(zone) {
  const known = formatters.get(zone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(zone, formatter)
  return formatter
}

/**
 * Parses "12/07/2021, 10:00:00", which is faster than `formatToParts`.
 *
 * @param {number} instant
 * @param {string} zone
 */
export function showByIntl(instant, zone) {
  const text = formatterOf(zone).format(instant)
  const date = `${text.slice(6, 10)}-${text.slice(0, 2)}-${text.slice(3, 5)}`
  return { date, time: text.slice(12, 17), seconds: text.slice(18) }
}

/**
 * Two passes: the offset for the wall time read as UTC, then the offset at the resulting instant.
 *
 * @param {string} date
 * @param {string} time
 * @param {string} zone
 */
export function instantByIntl(date, time, zone) {
  const clock = Date.parse(`${date}T${time}:00Z`)
  const guess = clock - offsetByIntl(clock, zone)
  return new Date(clock - offsetByIntl(guess, zone)).toISOString()
}

/**
 * @param {number} instant
 * @param {string} zone
 */
function offsetByIntl(instant, zone) {
  const { date, time, seconds } = showByIntl(instant, zone)
  return Date.parse(`${date}T${time}:${seconds}Z`) - instant
}
