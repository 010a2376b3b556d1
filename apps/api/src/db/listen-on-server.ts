import pg from 'pg'
import type { Listen } from './database'

const RETRY_AFTER_MS = 1_000

/**
 * Listens on a separate connection that reconnects after a failure. Notifications in between are
 * lost, so callers must also poll.
 */
export function listenOnServer(url: string, onError: (error: Error) => void): Listen {
  return async (channel, onNotice) => {
    let connection: pg.Client | undefined
    let retry: NodeJS.Timeout | undefined
    let isStopped = false

    const connect = async () => {
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
      client.on('notification', ({ payload }) => onNotice(payload ?? ''))
      client.on('error', onError)
      client.on('end', () => {
        if (!isStopped) retry = setTimeout(() => void connectAgain(), RETRY_AFTER_MS)
      })
      connection = client
      await client.connect()
      await client.query(`listen ${pg.escapeIdentifier(channel)}`)
    }
    const connectAgain = async () => {
      try {
        await connect()
      } catch (error) {
        if (error instanceof Error) onError(error)
        void connection?.end().catch(() => undefined)
      }
    }
    await connect()
    return async () => {
      isStopped = true
      clearTimeout(retry)
      await connection?.end()
    }
  }
}
