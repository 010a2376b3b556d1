import { serveUntilStopped, StartupError } from '@u4ssc/server'
import { createClock } from './clock'
import { isDatabaseAway, openDatabase } from './db/index'
import { readEnv } from './env'
import type { Env } from './env'
import { createStartingApp } from './http/health'
import type { Build, Missing } from './http/health'
import { openApi } from './open-api'
import { publishFirstLetter } from './publish-first-letter'
import { makeFirstOwnerToken } from './sign-in/index'
import { createLog } from './startup/create-log'
import { release } from './startup/release'

type Api = Awaited<ReturnType<typeof openApi>>

try {
  start(readEnv())
} catch (error) {
  fail(error)
}

/** Listens first, so that the health of the process can be read while it opens the database. */
function start(env: Env): void {
  const log = createLog(env.logLevel)
  const build = { version: release.version, commit: env.commit }
  log.info({ ...build, node: process.version }, 'starting')

  const missing = new Set<Missing>(['database', 'application'])
  const starting = createStartingApp(build, () => [...missing])
  let api: Api | undefined
  let isStopping = false
  const open = async () => {
    api = await openAll(env, log, build, {
      isStopping: () => isStopping,
      onDatabase: () => missing.delete('database'),
    })
  }
  serveUntilStopped({
    fetch: (...request) => (api ?? starting).fetch(...request),
    ...{ host: env.host, port: env.port, portSetting: 'API_PORT', stopDelayMs: env.stopDelayMs },
    onListening: () => void open().catch(fail),
    onStopping: () => {
      log.info('stopping')
      isStopping = true
      // Nothing to finish yet; unfinished changes of the database are undone
      if (!api) process.exit()
    },
    onClosing: () => api?.endStreams(),
    onClosed: () => void api?.close(),
  })
}

async function openAll(
  env: Env,
  log: ReturnType<typeof createLog>,
  build: Build,
  { isStopping, onDatabase }: { isStopping: () => boolean; onDatabase: () => void },
): Promise<Api> {
  const database = await openDatabase(env, log)
  onDatabase()
  const clock = createClock(env.clock)
  const { db, engine } = database
  if (await publishFirstLetter({ db, clock })) log.info('published the sample circular')
  const token = await makeFirstOwnerToken(db, clock)
  const api = await openApi({ env, build, clock, log, database, isStopping })
  const link = `${env.publicApiUrl}/admin/#/first-owner?token=${token}`
  // After this turn, so that the program that reads the line gets answers of the open API
  setImmediate(() => {
    if (token !== undefined) announce({ event: 'first-owner-link', url: link })
    announce({ event: 'listening', engine, url: env.publicApiUrl })
  })
  return api
}

/** Prints one line of JSON for the program that starts this one, at any log level. */
function announce(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** Ends the process, also what was opened, and prints what a person can do. */
function fail(error: unknown): never {
  if (error instanceof StartupError) console.error(error.message)
  else if (isDatabaseAway(error))
    console.error('The database became unavailable during the start. Start again when it responds.')
  else console.error(error)
  process.exit(1)
}
