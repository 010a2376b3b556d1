import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { MiddlewareDeps } from './add-middleware'
import { createApp } from './app'
import { StartupError } from './startup-error'
import type { Clock } from './clock'
import type { OpenDatabase } from './db/index'
import { readersWhenNeeded } from './documents/index'
import type { Env } from './env'
import type { App } from './http/app-env'
import { openJobs } from './jobs/index'
import {
  createBounceAddresses,
  giveBackAll,
  openBounceServer,
  openSender,
  readDkimKey,
} from './mail/index'
import { startRounds } from './notices/index'
import { packageFolder } from './package-folder'
import { createCertificateMaker } from './official-documents/index'
import { createAuth, findOrMakeSecret } from './people/index'
import { describePortError } from './describe-port-error'
import { startPurges } from './retention/index'
import { indexPublished } from './search/index'
import type { ReleaseStream } from './stream/index'
import { handleDeliveries, webhookPolicyFor } from './webhooks/index'

export interface WholeDeps extends MiddlewareDeps {
  readonly env: Env
  readonly clock: Clock
  readonly database: OpenDatabase
  readonly releases: ReleaseStream
  readonly isStopping: () => boolean
}

/** The full API with its background work. */
export interface WholeApi {
  readonly fetch: App['fetch']
  readonly close: () => Promise<void>
}

/** Opens sign-in, background work and the app with all routes. */
export async function openFullApi(deps: WholeDeps): Promise<WholeApi> {
  const { env, clock, log, database } = deps
  const { db } = database
  const { publicApiUrl, publicSiteUrl, mailFrom } = env
  const auth = await createAuth(db, publicApiUrl, env.oidc)
  const indexed = await db.transaction(indexPublished)
  if (indexed > 0) log.info({ indexed }, 'indexed circulars and meetings for search')

  const mail = await openMail(deps)
  const jobs = await openJobs(database, log)
  const addresses = { publicApiUrl, publicSiteUrl, mailFrom }
  const certificateOf = createCertificateMaker({ db, clock, publicSiteUrl })
  await startRounds(jobs, { db, clock, log, sender: mail.sender, addresses, certificateOf })
  await startPurges(jobs, { db, clock, log, database })
  const webhookPolicy = webhookPolicyFor(env)
  await handleDeliveries({ db, clock, jobs, webhookPolicy })
  const readers = readersWhenNeeded()
  jobs.start()

  const app = createApp({
    ...deps,
    ...addresses,
    db,
    jobs,
    readers,
    webhookPolicy,
    auth,
    sender: mail.sender,
    oidcName: env.oidc?.name,
    setup: { env, engine: database.engine },
    adminFolder: findAdmin(),
  })
  const close = async () => {
    readers.close()
    await jobs.stop()
    await mail.close()
  }
  return { fetch: app.fetch, close }
}

/** Opens the mail sender and the bounce server, if configured. */
async function openMail({ env, clock, log, database: { db, engine } }: WholeDeps) {
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
  if (engine === 'embedded') await giveBackAll(db)
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
