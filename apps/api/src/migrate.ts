import { openDatabase } from './db/index'
import { readEnv } from './env'
import { createLog } from './startup/create-log'
import { StartupError } from '@u4ssc/server'

/** Creates or updates the tables, and ends. Every start of the API does this too; a deployment can do it before. */
try {
  const env = readEnv()
  const log = createLog(env.logLevel)
  const database = await openDatabase(env, log)
  await database.close()
  log.info('the tables are up to date')
} catch (error) {
  if (!(error instanceof StartupError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
