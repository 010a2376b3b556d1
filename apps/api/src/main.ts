import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { openReaders } from '@u4ssc/documents/apart'
import { createApp } from './app'
import { CannotStart } from './cannot-start'
import { createClock } from './clock'
import { createLog } from './create-log'
import { openDatabase } from './db/index'
import { readEnv } from './env'
import type { Env } from './env'
import { createPatientServer } from './http/create-patient-server'
import { openJobs } from './jobs/index'
import { createBounceAddresses, openBounceServer, openSender, readDkimKey } from './mail/index'
import { openMetrics } from './metrics/index'
import { startRounds } from './notices/index'
import { packageFolder } from './package-folder'
import { createAuth, findOrMakeSecret, makeFirstOwnerToken } from './people/index'
import { answerFirst, followRevision, Shelf } from './prepared/index'
import { handleDeliveries, webhookPolicyFor } from './webhooks/index'
import { createCertificateMaker } from './papers/index'
import { startPurges } from './retention/index'
import { publishFirstLetter } from './publish-first-letter'
import { indexPublished } from './search/index'
import { ReleaseStream } from './stream/index'
import { openTracing } from './tracing/index'

/** What is not answered this long after a request to stop is cut off. */
const FINISH_MS_MAX = 25_000

try {
  await start(readEnv())
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function start(env: Env): Promise<void> {
  const log = createLog(env.logLevel)
  const clock = createClock(env.clock)
  const database = await openDatabase(env, log)
  const { db } = database
  const auth = await createAuth(db, env.publicApiUrl, env.oidc)
  if (await publishFirstLetter({ db, clock })) log.info('published the first letter')
  const indexed = await db.transaction(indexPublished)
  if (indexed > 0) log.info({ indexed }, 'took letters and meetings into the search')
  const token = await makeFirstOwnerToken(db, clock)

  const { publicApiUrl, publicSiteUrl, mailFrom } = env
  const adminFolder = findAdmin()
  const shelf = new Shelf()
  const releases = new ReleaseStream(db, log)
  const stopFollowing = await followRevision(database, [shelf, releases], log)
  const jobs = await openJobs(database, log)
  const bounces = env.bounces && {
    ...env.bounces,
    addresses: createBounceAddresses(env.bounces.domain, await findOrMakeSecret(db, 'bounces')),
  }
  const bounceServer =
    bounces &&
    (await openBounceServer(
      { db, clock, log, bounces: bounces.addresses },
      bounces.port,
      env.host,
    ).catch((error: unknown) => {
      throw new CannotStart(portSentence(error, bounces.port, 'BOUNCE_PORT'))
    }))
  const sender =
    env.smtpUrl === undefined
      ? undefined
      : openSender(env.smtpUrl, env.mailFrom, {
          bounces: bounces?.addresses,
          dkim: readDkimKey(env.dkim),
        })
  const addresses = { publicApiUrl, publicSiteUrl, mailFrom }
  const certificateOf = createCertificateMaker({ db, clock, publicSiteUrl })
  await startRounds(jobs, { db, clock, log, sender, addresses, certificateOf })
  await startPurges(jobs, { db, clock, log })
  const webhookPolicy = webhookPolicyFor(env)
  await handleDeliveries({ db, clock, jobs, webhookPolicy })
  const readers = openReaders()
  const measure =
    env.metricsToken === undefined
      ? undefined
      : {
          metrics: await openMetrics({ database, shelf, releases }),
          token: env.metricsToken,
        }
  const tracing = await openTracing(env.traces, env.serviceName)
  const close = async () => {
    readers.close()
    await jobs.stop()
    sender?.close()
    await bounceServer?.close()
    await stopFollowing()
    await database.close()
    await tracing?.close()
  }
  jobs.start()
  let isStopping = false
  const app = createApp({
    isStopping: () => isStopping,
    db,
    jobs,
    readers,
    webhookPolicy,
    auth,
    clock,
    log,
    shelf,
    sender,
    releases,
    measure,
    tracing,
    trustedProxies: env.trustedProxies,
    oidcName: env.oidc?.name,
    publicApiUrl,
    publicSiteUrl,
    mailFrom,
    setup: { env, engine: database.engine },
    adminFolder,
  })
  const answer = answerFirst(shelf, getRequestListener(app.fetch), log, (status) =>
    measure?.metrics.countPrepared(status),
  )
  const server = createPatientServer((request, response) => {
    // whoever keeps a connection open comes back on another one, to another process
    if (isStopping) response.shouldKeepAlive = false
    answer(request, response)
  })
  server.listen(env.port, env.host, () => {
    const link = `${publicApiUrl}/admin/#/first-owner?token=${token}`
    if (token !== undefined) announce({ event: 'first-owner-link', url: link })
    announce({ event: 'listening', engine: database.engine, url: publicApiUrl })
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(portSentence(error, env.port))
    process.exitCode = 1
    void close()
  })

  const stop = () => {
    log.info('stopping')
    isStopping = true
    setTimeout(() => server.closeAllConnections(), FINISH_MS_MAX).unref()
    releases.close()
    server.close(() => void close())
    server.closeIdleConnections()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** For whoever starts the program: one line of JSON, whatever the level of the log. */
function announce(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function portSentence(error: unknown, port: number, setting = 'API_PORT'): string {
  if (!(error instanceof Error)) return `Port ${port} cannot be opened`
  return 'code' in error && error.code === 'EADDRINUSE'
    ? `Port ${port} is in use. Stop what uses it, or set ${setting} to another port.`
    : `Port ${port} cannot be opened: ${error.message}`
}

function findAdmin(): string | undefined {
  const folder = join(packageFolder, '..', 'admin', 'dist')
  return existsSync(folder) ? folder : undefined
}
