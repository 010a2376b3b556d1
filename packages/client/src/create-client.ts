import { z } from 'zod'
import { ReadingSchema } from '@u4ssc/domain'
import {
  CircularPageSchema,
  EligibilityAnswerSchema,
  MeetingPageSchema,
  PersonSchema,
  PublishedCircularSchema,
  PublishedMeetingSchema,
  PublishedReleaseSchema,
  ReleaseComparisonSchema,
  ReleasePageSchema,
  SearchPageSchema,
} from './contract/index'
import type {
  CircularQuery,
  EligibilityRequest,
  FirstOwner,
  MeetingQuery,
  PageQuery,
  ReadingRequest,
  SearchQuery,
  SignIn,
} from './contract/index'
import { delegationCalls } from './delegation-calls'
import { draftCalls } from './draft-calls'
import { invitationCalls } from './invitation-calls'
import { participantCalls, personalCalls, registrarCalls } from './registration-calls'
import { accessCalls } from './access-calls'
import { meetingDocumentCalls } from './meeting-document-calls'
import { noticeCalls } from './notice-calls'
import { organizationCalls } from './organization-calls'
import { officialDocumentCalls } from './official-document-calls'
import { proceedingsCalls } from './proceedings-calls'
import { find, send } from './send'
import { trainingCaseCalls } from './training-case-calls'
import { webhookCalls } from './webhook-calls'
import { speakerCalls } from './speaker-calls'
import { withdrawalCalls } from './withdrawal-calls'
import type { Connection } from './send'

export interface ClientOptions {
  /**
   * Address of the API without `/v1`, for example `https://api.example.org`; empty for the origin
   * of the page.
   */
  readonly baseUrl: string
  readonly fetch?: typeof globalThis.fetch
  readonly headers?: Readonly<Record<string, string>>
  /**
   * Maximum number of retries of a read, or of a write with an idempotency key, while the API is
   * unavailable or busy. Default: 2. `Retry-After` is respected.
   */
  readonly retries?: number
}

const RETRIES = 2

export type Client = ReturnType<typeof createClient>

/**
 * Creates a client of the HTTP API. Every response is parsed with its schema. `find…` returns
 * `undefined` for what does not exist or is withdrawn; every other error is a `ProblemError`.
 */
export function createClient(options: ClientOptions) {
  const api: Connection = {
    baseUrl: options.baseUrl,
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
    headers: options.headers ?? {},
    retries: options.retries ?? RETRIES,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }
  return {
    ...publicCalls(api),
    ...releaseCalls(api),
    ...peopleCalls(api),
    ...draftCalls(api),
    ...participantCalls(api),
    ...personalCalls(api),
    ...registrarCalls(api),
    ...invitationCalls(api),
    ...delegationCalls(api),
    ...speakerCalls(api),
    ...meetingDocumentCalls(api),
    ...accessCalls(api),
    ...noticeCalls(api),
    ...webhookCalls(api),
    ...withdrawalCalls(api),
    ...officialDocumentCalls(api),
    ...proceedingsCalls(api),
    ...organizationCalls(api),
    ...trainingCaseCalls(api),
  }
}

function publicCalls(api: Connection) {
  return {
    listMeetings: (query: MeetingQuery = {}) =>
      send(api, {
        method: 'GET',
        path: '/v1/meetings',
        query: { ...query },
        answer: MeetingPageSchema,
      }),
    findMeeting: (slug: string) =>
      find(api, {
        method: 'GET',
        path: `/v1/meetings/${encodeURIComponent(slug)}`,
        answer: PublishedMeetingSchema,
      }),
    listCirculars: (query: CircularQuery = {}) =>
      send(api, {
        method: 'GET',
        path: '/v1/circulars',
        query: { ...query },
        answer: CircularPageSchema,
      }),
    findCircular: (id: string) =>
      find(api, {
        method: 'GET',
        path: `/v1/circulars/${encodeURIComponent(id)}`,
        answer: PublishedCircularSchema,
      }),
    search: (query: SearchQuery) =>
      send(api, {
        method: 'GET',
        path: '/v1/search',
        query: { ...query },
        answer: SearchPageSchema,
      }),
    readCircular: (body: ReadingRequest) =>
      send(api, { method: 'POST', path: '/v1/readings', body, answer: ReadingSchema }),
    decideEligibility: (body: EligibilityRequest) =>
      send(api, { method: 'POST', path: '/v1/eligibility', body, answer: EligibilityAnswerSchema }),
  }
}

function releaseCalls(api: Connection) {
  const pathOf = (slug: string) => `/v1/meetings/${encodeURIComponent(slug)}/releases`
  return {
    /**
     * Returns the releases of a meeting, latest first.
     *
     * @throws {ProblemError} 404 if there is no such meeting
     */
    listReleases: (slug: string, query: PageQuery = {}) =>
      send(api, {
        method: 'GET',
        path: pathOf(slug),
        query: { ...query },
        answer: ReleasePageSchema,
      }),
    findRelease: (slug: string, number: number) =>
      find(api, {
        method: 'GET',
        path: `${pathOf(slug)}/${number}`,
        answer: PublishedReleaseSchema,
      }),
    /** Returns the differences between two releases; either can be the earlier one. */
    compareReleases: (slug: string, before: number, after: number) =>
      find(api, {
        method: 'GET',
        path: `${pathOf(slug)}/${before}/compare/${after}`,
        answer: ReleaseComparisonSchema,
      }),
  }
}

function peopleCalls(api: Connection) {
  return {
    createFirstOwner: (body: FirstOwner) =>
      send(api, { method: 'POST', path: '/v1/first-owner', body, answer: PersonSchema }),
    signIn: (body: SignIn) =>
      send(api, { method: 'POST', path: '/v1/session', body, answer: PersonSchema }),
    signOut: () => send(api, { method: 'DELETE', path: '/v1/session', answer: z.undefined() }),
    /** Returns the signed-in person. @throws {ProblemError} 401 if nobody is signed in */
    whoAmI: () => send(api, { method: 'GET', path: '/v1/session', answer: PersonSchema }),
  }
}
