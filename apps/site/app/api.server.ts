import { ProblemError, UnreachableError, createClient } from '@u4ssc/client'
import type { CircularBrowseQuery, CircularQuery } from '@u4ssc/client/circulars'
import type { MeetingBrowseQuery, MeetingQuery } from '@u4ssc/client/meetings'
import type { OrganizationQuery } from '@u4ssc/client/organizations'
import type { PageQuery } from '@u4ssc/client/responses'
import { ResponseCache } from './api-cache/response-cache.server'
import { failureCodeOf, fetchFromAny } from './api-connection/fetch-from-any'
import { noteAnswer } from './api-connection/last-answer.server'
import { forwardVisitor, readTimeLeft } from './api-cache/request-context.server'
import { now, processMs } from './clock.server'
import { env } from './env.server'
import { log } from './log.server'
import { refuse, refuseWithdrawn } from './refuse.server'

/**
 * Timeout for writes, in milliseconds. It is long, because an unknown result is worse than a delay.
 */
const WRITE_MS = 5_000

/** Sends requests to the first address of the API, or to another one while it is unreachable. */
export const fetchFromApi = fetchFromAny(env.INTERNAL_API_URL, fetch)
/** The address that requests are written for. */
export const [API_BASE_URL] = env.INTERNAL_API_URL

const fetchInTime: typeof fetch = async (address, init) => {
  const isRead = init?.method === undefined || init.method === 'GET'
  const signal = AbortSignal.timeout(isRead ? readTimeLeft() : WRITE_MS)
  const response = await fetchFromApi(address, { ...init, signal })
  if (response.status < 500) noteAnswer()
  return response
}

/** Answers to each call, some tens of kilobytes each. */
const MAX_ANSWERS = 200

/** Cache of public API answers, shared by all visitors. */
export const answers = new ResponseCache({
  baseUrl: API_BASE_URL,
  fetch: fetchInTime,
  maxAnswers: MAX_ANSWERS,
  now,
  processMs,
  onAway: (what, error) => {
    log.warn({ what, ...failureFacts(error) }, 'a page is made from the last copy')
  },
})

/**
 * Client without a cache: for personal data, which must never reach another person, and for
 * searches, which are unlimited in number.
 */
export const directApi = createClient({
  baseUrl: API_BASE_URL,
  fetch: forwardVisitor(fetchInTime),
  // a reader who waits for the page prefers an error message
  retries: 0,
})

/** Client for public pages. Its answers are shared, so callers must not change them. */
export const api = {
  meetings: {
    list: answers.of('meetings.list', (client, query: MeetingQuery = {}) =>
      client.meetings.list(query),
    ),
    browse: answers.of('meetings.browse', (client, query: MeetingBrowseQuery = {}) =>
      client.meetings.browse(query),
    ),
    get: answers.of('meetings.get', (client, slug: string) => client.meetings.get(slug)),
    releases: {
      list: answers.of('releases.list', (client, slug: string, query: PageQuery = {}) =>
        client.meetings.releases.list(slug, query),
      ),
      get: answers.of('releases.get', (client, slug: string, number: number) =>
        client.meetings.releases.get(slug, number),
      ),
      compare: answers.of('releases.compare', (client, slug: string, from: number, to: number) =>
        client.meetings.releases.compare(slug, from, to),
      ),
    },
  },
  circulars: {
    list: answers.of('circulars.list', (client, query: CircularQuery = {}) =>
      client.circulars.list(query),
    ),
    browse: answers.of('circulars.browse', (client, query: CircularBrowseQuery = {}) =>
      client.circulars.browse(query),
    ),
    get: answers.of('circulars.get', (client, id: string) => client.circulars.get(id)),
  },
  notices: {
    listOnPage: answers.of('notices.listOnPage', (client, meeting: string) =>
      client.notices.listOnPage(meeting),
    ),
  },
  organizations: {
    list: answers.of('organizations.list', (client, query: OrganizationQuery = {}) =>
      client.organizations.list(query),
    ),
  },
  retention: {
    get: answers.of('retention.get', (client) => client.settings.getRetention()),
  },
  participants: {
    count: answers.of('participants.count', (client, slug: string) =>
      client.participants.count(slug),
    ),
  },
  registrations: {
    form: {
      get: answers.of('form.get', (client, slug: string) => client.registrations.form.get(slug)),
    },
  },
}

type OwnFile = 'calendar' | 'code.svg' | 'certificate.pdf' | 'visa-letter.pdf'

/** Returns a file behind a personal link; `null` if the link is not valid. */
export async function findOwnFile(name: OwnFile, token: string): Promise<ArrayBuffer | null> {
  const url = `${API_BASE_URL}/v1/registrations/own/${name}`
  const response = await answered(
    fetchInTime(url, { headers: { 'personal-link': token } }).catch((cause: unknown) => {
      throw new UnreachableError('The file could not be reached', { cause })
    }),
  )
  return response.ok ? response.arrayBuffer() : null
}

/**
 * Awaits an API call of a page. Answers 503 if the API is unreachable, 410 if the content has been
 * withdrawn, and 404 if the API rejects the address as invalid.
 */
export async function answered<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call
  } catch (error) {
    if (error instanceof UnreachableError) {
      log.warn(failureFacts(error), 'the API does not answer')
      refuse(503)
    }
    if (error instanceof ProblemError && error.status === 410) refuseWithdrawn(error)
    if (error instanceof ProblemError && error.status === 429) refuse(429)
    if (error instanceof ProblemError && error.status < 500) refuse(404)
    throw error
  }
}

function failureFacts(error: unknown) {
  return { reason: String(error), code: failureCodeOf(error) }
}

/** Returns the value, or answers with the 404 page if there is none. */
export function found<Thing extends object>(thing: Thing | undefined): Thing {
  return thing ?? refuse(404)
}
