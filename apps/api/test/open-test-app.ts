import { createHash } from 'node:crypto'
import { createClient } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import type { Person, Role } from '@u4ssc/client/people'
import { openReaders } from '@u4ssc/documents/isolated'
import { createApp } from '../src/app'
import { createClock } from '../src/clock'
import { createLog } from '../src/startup/create-log'
import type { Database, OpenDatabase } from '../src/db/index'
import { readEnv } from '../src/env'
import type { OidcSettings } from '../src/env'
import { openJobs } from '../src/jobs/index'
import type { Jobs } from '../src/jobs/index'
import { openMetrics } from '../src/metrics/index'
import { createAuth } from '../src/sign-in/index'
import type { Auth } from '../src/sign-in/index'
import { insertPerson } from '../src/people/store'
import { followRevision, ResponseCache } from '../src/response-cache/index'
import { handleDeliveries } from '../src/webhooks/index'
import { ReleaseStream } from '../src/stream/index'
import type { Tracing } from '../src/tracing/index'
import type { FileStore } from '../src/uploads/index'
import { openTestDatabase } from './open-test-database'

const ORIGIN = 'http://localhost:4000'
const NO_CONNECTION = {}
const PASSWORD = 'correct horse battery staple'

export interface TestApp {
  readonly db: Database
  readonly auth: Auth
  /** Runs due jobs only when a test asks for it. */
  readonly jobs: Jobs
  readonly clock: () => string
  readonly routes: readonly { readonly method: string; readonly path: string }[]
  /** The ID of each mounted operation, in order. */
  readonly operationIds: readonly string[]
  /** Sends a request like a program: `path` with its leading slash. */
  readonly request: (path: string, init?: RequestInit) => Promise<Response>
  /** Returns the typed client for this app, signed in with the cookie, if given. */
  readonly clientOf: (cookie?: string) => Client
  /** Returns the typed client of a program with an API key. */
  readonly programWith: (secret: string) => Client
  /** Adds a person with this role, for all meetings or some, and signs them in. @returns their cookie */
  readonly signInAs: (role: Role, meetings?: Person['meetings']) => Promise<string>
  readonly close: () => Promise<void>
}

interface TestSettings {
  readonly metricsToken?: string
  readonly oidc?: OidcSettings
  readonly tracing?: Tracing
  /** Replaces the app's own database. */
  readonly database?: OpenDatabase
  /** Stores uploaded files outside the database. */
  readonly fileStore?: FileStore
}

/** Opens the API as the server runs it, on an empty database. */
export async function openTestApp(
  start = '2021-11-25T09:00:00.000Z',
  { oidc, metricsToken: token, tracing, database: given, fileStore }: TestSettings = {},
): Promise<TestApp> {
  const database = given ?? (await openTestDatabase())
  const { db } = database
  const auth = await createAuth(db, ORIGIN, oidc)
  await hashQuickly(auth)
  const clock = createClock(start)
  const log = createLog('silent')
  const responseCache = new ResponseCache()
  const releases = new ReleaseStream(db, log)
  const onPublication = () => {
    responseCache.clear()
    void releases.renew()
  }
  const stopFollowing = await followRevision(database, onPublication, log)
  const jobs = await openJobs(database, log)
  // Webhook receivers of tests run on this machine
  const webhookPolicy = { httpsOnly: false, allows: (address: string) => address === '127.0.0.1' }
  await handleDeliveries({ db, clock, jobs, webhookPolicy })
  const readers = openReaders({ processes: 1 })
  const build = { version: '1.2.3', commit: 'abc123' }
  const app = createApp({
    db,
    readDb: db,
    build,
    jobs,
    readers,
    fileStore,
    webhookPolicy,
    responseCache,
    sender: undefined,
    releases,
    measure:
      token === undefined
        ? undefined
        : {
            token,
            metrics: await openMetrics({ build, clock, database, responseCache, releases }),
          },
    tracing,
    auth,
    oidcName: oidc?.name,
    clock,
    log,
    publicApiUrl: ORIGIN,
    publicSiteUrl: 'http://localhost:3000',
    mailFrom: 'U4SSC <u4ssc@example.int>',
    setup: { env: readEnv({}), engine: database.engine },
    adminFolder: undefined,
  })
  const request = async (path: string, init?: RequestInit) =>
    app.request(`${ORIGIN}${path}`, init, NO_CONNECTION)

  const clientWith = (headers: Record<string, string>) =>
    createClient({
      baseUrl: ORIGIN,
      fetch: async (input, init) => app.request(new Request(input, init), undefined, NO_CONNECTION),
      headers,
    })

  return {
    db,
    auth,
    jobs,
    clock,
    routes: app.routes,
    operationIds: app.openAPIRegistry.definitions.flatMap((one) =>
      one.type === 'route' ? (one.route.operationId ?? 'without an ID') : [],
    ),
    request,
    clientOf: (cookie) => clientWith(cookie === undefined ? {} : { cookie }),
    programWith: (secret) => clientWith({ authorization: `Bearer ${secret}` }),
    signInAs: async (role, meetings = null) => {
      const email = `${role}-${crypto.randomUUID()}@example.org`
      const { password } = await auth.$context
      const passwordHash = await password.hash(PASSWORD)
      await insertPerson(db, { name: role, email, role, meetings, passwordHash }, clock())
      return cookieOf(await request('/v1/session', post({ email, password: PASSWORD })))
    },
    close: async () => {
      releases.close()
      readers.close()
      await stopFollowing()
      await jobs.stop()
      await database.close()
    },
  }
}

/** The hash of a password is slow on purpose; `create-auth.test.ts` tests the one that is stored. */
async function hashQuickly(auth: Auth): Promise<void> {
  const { password: hasher } = await auth.$context
  const hash = (password: string) => createHash('sha256').update(password).digest('hex')
  hasher.hash = (password) => Promise.resolve(hash(password))
  hasher.verify = (asked) => Promise.resolve(hash(asked.password) === asked.hash)
}

/** Returns a POST request with a JSON body. */
export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return sending('POST', body, headers)
}

export function sending(
  method: string,
  body: unknown,
  headers: Record<string, string> = {},
): RequestInit {
  return {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

/** Returns the cookie that a response sets, as the next request sends it. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
