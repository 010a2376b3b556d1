import { toDate } from '../clock'

export const FEED_TYPE = 'application/atom+xml; charset=utf-8'
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8'

/** Returns the `Last-Modified` header for the latest of these instants, or none. */
export function lastModified(...instants: readonly (string | null)[]) {
  const latest = instants
    .filter((instant) => instant !== null)
    .sort()
    .at(-1)
  return latest === undefined ? {} : { 'last-modified': toDate(latest).toUTCString() }
}
