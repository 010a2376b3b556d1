import type { Logger } from 'pino'
import type { Env } from '../env'
import type { OpenDatabase } from './database'

/** Opens the database in the settings and applies migrations. */
export async function openDatabase(env: Env, log: Logger): Promise<OpenDatabase> {
  const { databaseUrls: urls, databasePoolMax: poolMax, databaseQueryTimeoutMs } = env
  if (urls === undefined) {
    const { openEmbedded } = await import('./open-embedded')
    return openEmbedded(env.dataDir)
  }
  const { openServer } = await import('./server/index')
  return openServer({
    ...{ urls, readUrls: env.databaseReadUrls },
    ...{ poolMax, queryTimeoutMs: databaseQueryTimeoutMs },
    onIdleError: (error) => log.warn({ err: error }, 'a database connection was lost'),
    onWait: () => log.info('waiting for another process that changes the tables'),
  })
}
