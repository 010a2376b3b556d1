import { z } from 'zod'
import { toDate } from '../clock'

export const FEED_TYPE = 'application/atom+xml; charset=utf-8'
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8'

/** Returns the description of a response that is not JSON. */
export function textAnswer(type: string, description: string, example?: string) {
  const schema = example === undefined ? z.string() : z.string().meta({ example })
  return { description, content: { [type]: { schema } } } as const
}

/** Returns the `Last-Modified` header for the latest of these instants, or none. */
export function lastModified(...instants: readonly (string | null)[]) {
  const latest = instants
    .filter((instant) => instant !== null)
    .sort()
    .at(-1)
  return latest === undefined ? {} : { 'last-modified': toDate(latest).toUTCString() }
}
