import { ProblemError, UnreachableError, createClient } from '@u4ssc/client'
import { now } from './clock.server'
import { env } from './env.server'
import { keepLastCopies } from './last-copies.server'
import { log } from './log.server'
import { refuse } from './refuse.server'

const TIMEOUT_MS = 5000
const fetchInTime: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })

/** An answer of a list has at most some hundred kilobytes, so that these stay within tens of megabytes. */
const COPIES_MAX = 500

export const api = createClient({
  baseUrl: env.PUBLIC_API_URL,
  fetch: keepLastCopies({
    fetch: fetchInTime,
    now,
    copiesMax: COPIES_MAX,
    onAway: (url, reason) => log('warn', 'A page is made from the last copy', { url, reason }),
  }),
})

/**
 * Keeps no copies: for what is one person's own, so that nobody is answered with another's, and for
 * searches, which are without number.
 */
export const directApi = createClient({ baseUrl: env.PUBLIC_API_URL, fetch: fetchInTime })

/** The calendar file behind a personal link; `null` where the link opens none. */
export async function findOwnCalendar(token: string): Promise<string | null> {
  const url = new URL('/v1/registrations/own/calendar', env.PUBLIC_API_URL)
  const response = await answered(
    fetchInTime(url, { headers: { 'personal-link': token } }).catch((cause: unknown) => {
      throw new UnreachableError('The calendar file could not be reached', { cause })
    }),
  )
  return response.ok ? response.text() : null
}

/**
 * Awaits what the API is asked for a page. Where it cannot be reached the page answers 503 and says
 * so; where it refuses the address as no address of its own, there is no such page.
 */
export async function answered<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call
  } catch (error) {
    if (error instanceof UnreachableError) {
      log('warn', 'The API does not answer', { reason: error.message, cause: String(error.cause) })
      refuse(503)
    }
    if (error instanceof ProblemError && error.status < 500) refuse(404)
    throw error
  }
}

/** What was found, or the 404 page. */
export function found<Thing extends object>(thing: Thing | undefined): Thing {
  return thing ?? refuse(404)
}
