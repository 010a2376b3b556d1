import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { createApp } from './app'
import type { Clock } from './clock'
import type { OpenDatabase } from './db/index'
import { describePortError, StartupError } from '@u4ssc/server'
import { readersWhenNeeded } from './letter-analysis/index'
import type { Env } from './env'
import type { App } from './http/app-env'
import type { Build } from './http/health'
import { openJobs } from './jobs/index'
import { createBounceAddresses, openBounceServer, openSender, readDkimKey } from './mail/index'
import { openMetrics } from './metrics/index'
import type { Measured } from './metrics/index'
import { startRounds } from './notices/index'
import { packageFolder } from './startup/package-folder'
import { createCertificateMaker } from './official-documents/index'
import { findOrMakeSecret } from './people/index'
import { createAuth } from './sign-in/index'
import { followRevision, ResponseCache } from './response-cache/index'
import { startPurges } from './retention/index'
import { startFilling } from './search/index'
import { ReleaseStream } from './stream/index'
import { openTracing } from './tracing/index'
import { openFileStore, startMovingFiles } from './uploads/index'
import { handleDeliveries, startQueueing, webhookPolicyFor } from './webhooks/index'

interface ApiDeps {
  readonly env: Env
  readonly build: Build
  readonly clock: Clock
  readonly log: Logger
  readonly database: OpenDatabase
  /** Returns whether the process is shutting down and accepts no new work. */
  readonly isStopping: () => boolean
}

/** The API with its background work. */
interface OpenApi {
  readonly fetch: App['fetch']
  /** Disconnects the listeners of the release stream, so that the server can stop. */
  readonly endStreams: () => void
  /** Stops the background work and closes the database. */
  readonly close: () => Promise<void>
}

/** Opens sign-in, background work and the app with all routes. */
export async function openApi(deps: ApiDeps): Promise<OpenApi> {
  const { env, clock, log, database } = deps
  const { db } = database
  const { publicApiUrl, publicSiteUrl, mailFrom, trustedProxies } = env
  const auth = await createAuth(db, publicApiUrl, env.oidc)

  const responseCache = new ResponseCache()
  const releases = new ReleaseStream(db, log)
  const onPublication = () => {
    responseCache.clear()
    void releases.renew()
  }
  const stopFollowing = await followRevision(database, onPublication, log)
  const mail = await openMail(deps)
  const fileStore = await openFileStore(env.fileStore)
  const jobs = await openJobs(database, log)
  const addresses = { publicApiUrl, publicSiteUrl, mailFrom }
  const certificateOf = createCertificateMaker({ db, clock, publicSiteUrl, fileStore })
  await startRounds(jobs, database, {
    db,
    clock,
    log,
    sender: mail.sender,
    addresses,
    certificateOf,
    fileStore,
  })
  await startPurges(jobs, { db, clock, log, database })
  const webhookPolicy = webhookPolicyFor(env)
  await handleDeliveries({ db, clock, jobs, webhookPolicy })
  await startQueueing(jobs, database)
  await startFilling(jobs, { db, log })
  await startMovingFiles(jobs, { db, log, database, fileStore })
  const readers = readersWhenNeeded()
  jobs.start()

  const tracing = await openTracing(env.traces, env.serviceName)
  const app = createApp({
    ...addresses,
    db,
    readDb: database.readDb,
    build: deps.build,
    clock,
    log,
    jobs,
    readers,
    fileStore,
    webhookPolicy,
    auth,
    responseCache,
    releases,
    tracing,
    trustedProxies,
    measure: await openMeasure(env.metricsToken, {
      ...{ build: deps.build, clock, database, responseCache, releases },
    }),
    isStopping: deps.isStopping,
    securityContact: env.securityContact,
    sender: mail.sender,
    oidcName: env.oidc?.name,
    setup: { env, engine: database.engine },
    adminFolder: findAdmin(),
  })
  const close = async () => {
    readers.close()
    await jobs.stop()
    await mail.close()
    await stopFollowing()
    await database.close()
    await tracing?.close()
  }
  return { fetch: app.fetch, endStreams: () => releases.close(), close }
}

async function openMeasure(token: string | undefined, measured: Measured) {
  return token === undefined ? undefined : { token, metrics: await openMetrics(measured) }
}

/** Opens the mail sender and the bounce server, if configured. */
async function openMail({ env, clock, log, database: { db } }: ApiDeps) {
  const bounces = env.bounces && {
    ...env.bounces,
    addresses: createBounceAddresses(env.bounces.domain, await findOrMakeSecret(db, 'bounces')),
  }
  const server =
    bounces &&
    (await openBounceServer(
      { db, clock, log, bounces: bounces.addresses },
      bounces.port,
      env.host,
    ).catch((error: unknown) => {
      throw new StartupError(describePortError(error, bounces.port, 'BOUNCE_PORT'))
    }))
  const sender =
    env.smtpUrl === undefined
      ? undefined
      : openSender(env.smtpUrl, env.mailFrom, {
          bounces: bounces?.addresses,
          dkim: readDkimKey(env.dkim),
        })
  const close = async () => {
    sender?.close()
    await server?.close()
  }
  return { sender, close }
}

function findAdmin(): string | undefined {
  const folder = join(packageFolder, '..', 'admin', 'dist')
  return existsSync(folder) ? folder : undefined
}
