import { serveUntilStopped } from '@u4ssc/server'
import { createClock } from './clock'
import { createLog } from './startup/create-log'
import { openDatabase } from './db/index'
import { readEnv } from './env'
import type { Env } from './env'
import { openApi } from './open-api'
import { makeFirstOwnerToken } from './sign-in/index'
import { publishFirstLetter } from './publish-first-letter'
import { StartupError } from './startup/startup-error'

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
  serveUntilStopped({
    fetch: api.fetch,
    ...{ host: env.host, port: env.port, portSetting: 'API_PORT', stopDelayMs: 0 },
    onListening: () => {
      const link = `${env.publicApiUrl}/admin/#/first-owner?token=${token}`
      if (token !== undefined) announce({ event: 'first-owner-link', url: link })
      announce({ event: 'listening', engine, url: env.publicApiUrl })
    },
    onStopping: () => {
      log.info('stopping')
      isStopping = true
    },
    onClosing: api.endStreams,
    onClosed: () => void api.close(),
  })
}

/** Prints one line of JSON for the program that starts this one, at any log level. */
function announce(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
