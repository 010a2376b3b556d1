import { getRequestListener } from '@hono/node-server'
import { createClock } from './clock'
import { createLog } from './startup/create-log'
import { openDatabase } from './db/index'
import { describePortError } from './startup/describe-port-error'
import { readEnv } from './env'
import type { Env } from './env'
import { createServerWithTimeouts } from './http/create-server-with-timeouts'
import { openApi } from './open-api'
import { makeFirstOwnerToken } from './sign-in/index'
import { publishFirstLetter } from './publish-first-letter'
import { StartupError } from './startup/startup-error'

/** Requests that take longer after a stop request are cut off. */
const MAX_FINISH_MS = 25_000

/**
 * Anything else that is still running after this time is abandoned, for example an unresponsive
 * database.
 */
const MAX_END_MS = MAX_FINISH_MS + 5_000

try {
  await start(readEnv())
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error)
  // Ends what was opened too
  process.exit(1)
}

async function start(env: Env): Promise<void> {
  const log = createLog(env.logLevel)
  const clock = createClock(env.clock)
  const database = await openDatabase(env, log)
  const { db, engine } = database
  if (await publishFirstLetter({ db, clock })) log.info('published the sample circular')
  const token = await makeFirstOwnerToken(db, clock)

  let isStopping = false
  const api = await openApi({ env, clock, log, database, isStopping: () => isStopping })
  const listener = getRequestListener(api.fetch)
  const server = createServerWithTimeouts((request, response) => {
    // Close kept-alive connections, so that clients reconnect to another process
    if (isStopping) response.shouldKeepAlive = false
    void listener(request, response)
  })
  const stop = () => {
    // A terminal signals the whole process group, so the signal can arrive twice
    if (isStopping) return
    log.info('stopping')
    isStopping = true
    setTimeout(() => server.closeAllConnections(), MAX_FINISH_MS).unref()
    setTimeout(() => process.exit(), MAX_END_MS).unref()
    api.endStreams()
    server.close(() => void api.close())
    server.closeIdleConnections()
  }
  server.listen(env.port, env.host, () => {
    const link = `${env.publicApiUrl}/admin/#/first-owner?token=${token}`
    if (token !== undefined) announce({ event: 'first-owner-link', url: link })
    announce({ event: 'listening', engine, url: env.publicApiUrl })
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(describePortError(error, env.port, 'API_PORT'))
    process.exitCode = 1
    void api.close()
  })
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** Prints one line of JSON for the program that starts this one, at any log level. */
function announce(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
