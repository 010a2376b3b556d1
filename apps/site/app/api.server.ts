import { ProblemError, UnreachableError, createClient } from '@u4ssc/client'
import type { CircularQuery, MeetingQuery, OrganizationQuery, PageQuery } from '@u4ssc/client'
import { ResponseCache } from './api-cache/response-cache.server'
import { forwardVisitor, readTimeLeft } from './api-cache/request-context.server'
import { now, processMs } from './clock.server'
import { env } from './env.server'
import { log } from './log.server'
import { refuse, refuseWithdrawn } from './refuse.server'

/** Limit for requests that change something: the sender prefers waiting to not knowing. */
const WRITE_MS = 5_000
const fetchInTime: typeof fetch = (input, init) => {
  const isRead = init?.method === undefined || init.method === 'GET'
  const signal = AbortSignal.timeout(isRead ? readTimeLeft() : WRITE_MS)
  return fetch(input, { ...init, signal })
}

/** As texts; read, they stay within some tens of megabytes. */
const ANSWERS_BYTES_MAX = 12 * 1024 * 1024

/** The public answers of the API, kept for all visitors. */
export const answers = new ResponseCache(
  {
    baseUrl: env.INTERNAL_API_URL,
    fetch: fetchInTime,
    now,
    processMs,
    onAway: (what, reason) => log('warn', 'A page is made from the last copy', { what, reason }),
  },
  { maxBytes: ANSWERS_BYTES_MAX },
)

/**
 * Keeps nothing: for what is one person's own, so that nobody is answered with another's, and for
 * searches, which are without number.
 */
export const directApi = createClient({
  baseUrl: env.INTERNAL_API_URL,
  fetch: forwardVisitor(fetchInTime),
  // a reader who waits for the page would rather be told
  retries: 0,
})

/** What pages are made of. Its answers are shared: nobody changes one. */
export const api = {
  listMeetings: answers.of('listMeetings', (client, query: MeetingQuery = {}) =>
    client.listMeetings(query),
  ),
  findMeeting: answers.of('findMeeting', (client, slug: string) => client.findMeeting(slug)),
  listCirculars: answers.of('listCirculars', (client, query: CircularQuery = {}) =>
    client.listCirculars(query),
  ),
  findCircular: answers.of('findCircular', (client, id: string) => client.findCircular(id)),
  listReleases: answers.of('listReleases', (client, slug: string, query: PageQuery = {}) =>
    client.listReleases(slug, query),
  ),
  findRelease: answers.of('findRelease', (client, slug: string, number: number) =>
    client.findRelease(slug, number),
  ),
  compareReleases: answers.of(
    'compareReleases',
    (client, slug: string, before: number, after: number) =>
      client.compareReleases(slug, before, after),
  ),
  listOrganizations: answers.of('listOrganizations', (client, query: OrganizationQuery = {}) =>
    client.listOrganizations(query),
  ),
  findRegistrationForm: answers.of('findRegistrationForm', (client, slug: string) =>
    client.findRegistrationForm(slug),
  ),
}

type OwnFile = 'calendar' | 'code.svg' | 'certificate.pdf' | 'visa-letter.pdf'

/** A file behind a personal link; `null` where the link opens none. */
export async function findOwnFile(name: OwnFile, token: string): Promise<ArrayBuffer | null> {
  const url = new URL(`/v1/registrations/own/${name}`, env.INTERNAL_API_URL)
  const response = await answered(
    fetchInTime(url, { headers: { 'personal-link': token } }).catch((cause: unknown) => {
      throw new UnreachableError('The file could not be reached', { cause })
    }),
  )
  return response.ok ? response.arrayBuffer() : null
}

/**
 * Awaits what the API is asked for a page. Where it cannot be reached the page answers 503 and says
 * so; where what is asked for is withdrawn the page is gone; where the API refuses the address as no
 * address of its own, there is no such page.
 */
export async function answered<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call
  } catch (error) {
    if (error instanceof UnreachableError) {
      log('warn', 'The API does not answer', { reason: error.message, cause: String(error.cause) })
      refuse(503)
    }
    if (error instanceof ProblemError && error.status === 410) refuseWithdrawn(error)
    if (error instanceof ProblemError && error.status < 500) refuse(404)
    throw error
  }
}

/** What was found, or the 404 page. */
export function found<Thing extends object>(thing: Thing | undefined): Thing {
  return thing ?? refuse(404)
}
