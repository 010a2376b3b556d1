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

/** What is not answered this long after a request to stop is cut off. */
const FINISH_MS_MAX = 25_000

/** What does not end by itself this long after it is left as it is, such as a database that says nothing. */
const END_MS_MAX = FINISH_MS_MAX + 5_000

/** The whole API is opened when it is first asked for something, and after this long by itself. */
const WHOLE_AFTER_MS = 1_000

/** By how much the heap may grow before it is cleared: by itself it would double, for the same speed. */
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
  // where it opens a port, too, that is done first: one that cannot be opened ends the start
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
    // whoever keeps a connection open comes back on another one, to another process
    if (isStopping) response.shouldKeepAlive = false
    answer(request, response)
  })
  const stop = () => {
    // a terminal asks the whole group, and whoever started this asks as well
    if (isStopping) return
    log.info('stopping')
    isStopping = true
    setTimeout(() => server.closeAllConnections(), FINISH_MS_MAX).unref()
    setTimeout(() => process.exit(), END_MS_MAX).unref()
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

/** For whoever starts the program: one line of JSON, whatever the level of the log. */
function announce(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** Says why the program ends: one sentence where somebody can change it. */
function complain(error: unknown): void {
  console.error(error instanceof StartupError ? error.message : error)
  process.exitCode = 1
}
