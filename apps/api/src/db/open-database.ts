import type { Logger } from 'pino'
import type { Env } from '../env'
import type { OpenDatabase } from './database'
import { openServer } from './open-server'

/** Opens the database in the settings and applies migrations. */
export async function openDatabase(env: Env, log: Logger): Promise<OpenDatabase> {
  if (env.databaseUrl === undefined) {
    const { openEmbedded } = await import('./open-embedded')
    return openEmbedded(env.dataDir)
  }
  return openServer(env.databaseUrl, (error) =>
    log.warn({ err: error }, 'an idle database connection was lost'),
  )
}
