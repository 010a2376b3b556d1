import { createClock } from './clock'
import { openDatabase } from './db/index'
import { readEnv } from './env'
import { makeFirstOwnerToken } from './sign-in/index'
import { createLog } from './startup/create-log'
import { StartupError } from '@u4ssc/server'

/** Prints a new link for the first owner, which replaces those of earlier starts, and ends. */
try {
  const env = readEnv()
  const database = await openDatabase(env, createLog(env.logLevel))
  const token = await makeFirstOwnerToken(database.db, createClock(env.clock))
  await database.close()
  console.log(
    token === undefined
      ? 'The dashboard has an owner already. Owners invite other people there.'
      : `${env.publicApiUrl}/admin/#/first-owner?token=${token}`,
  )
} catch (error) {
  if (!(error instanceof StartupError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
