import { setFlagsFromString } from 'node:v8'
import { getRequestListener } from '@hono/node-server'
import { StartupError } from './startup-error'
import { createClock } from './clock'
import { createLog } from './create-log'
import { openDatabase } from './db/index'
import { readEnv } from './env'
import type { Env } from './env'
import { createServerWithTimeouts } from './http/create-server-with-timeouts'
import { openMetrics } from './metrics/index'
import { openOnce } from './open-once'
import { makeFirstOwnerToken } from './people/index'
import { describePortError } from './describe-port-error'
import { answerFromCache, followRevision, ResponseCache } from './response-cache/index'
import { createPublicReadApi } from './public-read-api'
import { publishFirstLetter } from './publish-first-letter'
import { ReleaseStream } from './stream/index'
import { openTracing } from './tracing/index'

/** Requests that take longer after a stop request are cut off. */
const MAX_FINISH_MS = 25_000

/**
 * Anything else that is still running after this time is abandoned, for example an unresponsive
 * database.
 */
const MAX_END_MS = MAX_FINISH_MS + 5_000

/** The full API is opened at the first request for it, or after this time. */
const WHOLE_AFTER_MS = 1_000

/**
 * Limits heap growth before garbage collection: the default doubles the heap without being faster.
 */
const HEAP_GROWING_PERCENT = 25

setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`)
try {
  await start(readEnv())
} catch (error) {
  if (!(error instanceof StartupError)) throw error
  complain(error)
}

async function start(env: Env): Promise<void> {
  const log = createLog(env.logLevel)
  const clock = createClock(env.clock)
  const database = await openDatabase(env, log)
  const { db, engine } = database
  if (await publishFirstLetter({ db, clock })) log.info('published the sample circular')
  const token = await makeFirstOwnerToken(db, clock)

  const { publicApiUrl, trustedProxies, metricsToken } = env
  const responseCache = new ResponseCache()
  const releases = new ReleaseStream(db, log)
  const stopFollowing = await followRevision(database, [responseCache, releases], log)
  const measure =
    metricsToken === undefined
      ? undefined
      : { metrics: await openMetrics({ database, responseCache, releases }), token: metricsToken }
  const tracing = await openTracing(env.traces, env.serviceName)
  let isStopping = false
  const middlewareDeps = { log, responseCache, measure, tracing, trustedProxies, publicApiUrl }
  const reads = createPublicReadApi({ ...middlewareDeps, db, clock })
  const whole = openOnce(async () => {
    const { openFullApi } = await import('./open-full-api')
    const isStoppingNow = () => isStopping
    return openFullApi({
      ...middlewareDeps,
      env,
      clock,
      database,
      releases,
      isStopping: isStoppingNow,
    })
  })
  // If it also opens a port, do that first, so that a failure ends the start
  if (env.bounces) await whole.open()
  const close = async () => {
    await whole.close()
    await stopFollowing()
    await database.close()
    await tracing?.close()
  }

  const listener = getRequestListener((request, connection) => {
    const part = whole.opened() ?? (reads.knows(request) ? reads : undefined)
    return part
      ? part.fetch(request, connection)
      : whole.open().then(({ fetch }) => fetch(request, connection))
  })
  const answer = answerFromCache(responseCache, listener, log, (status) =>
    measure?.metrics.countCached(status),
  )
  const server = createServerWithTimeouts((request, response) => {
    // Close kept-alive connections, so that clients reconnect to another process
    if (isStopping) response.shouldKeepAlive = false
    answer(request, response)
  })
  const stop = () => {
    // A terminal signals the whole process group, so the signal can arrive twice
    if (isStopping) return
    log.info('stopping')
    isStopping = true
    setTimeout(() => server.closeAllConnections(), MAX_FINISH_MS).unref()
    setTimeout(() => process.exit(), MAX_END_MS).unref()
    releases.close()
    server.close(() => void close())
    server.closeIdleConnections()
  }
  const openRest = () => {
    if (isStopping) return
    whole.open().catch((error: unknown) => {
      complain(error)
      stop()
    })
  }
  server.listen(env.port, env.host, () => {
    const link = `${publicApiUrl}/admin/#/first-owner?token=${token}`
    if (token !== undefined) announce({ event: 'first-owner-link', url: link })
    announce({ event: 'listening', engine, url: publicApiUrl })
    setTimeout(openRest, WHOLE_AFTER_MS)
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    complain(new StartupError(describePortError(error, env.port, 'API_PORT')))
    void close()
  })
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** Prints one line of JSON for the program that starts this one, at any log level. */
function announce(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** Prints why the program ends: one sentence if a person can fix it. */
function complain(error: unknown): void {
  console.error(error instanceof StartupError ? error.message : error)
  process.exitCode = 1
}
