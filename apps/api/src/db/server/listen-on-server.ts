import pg from 'pg'
import type { Listen } from '../database'
import { clientOf, connectionSettings } from './connect-to-host'

const RETRY_AFTER_MS = 1_000

/** A connection that went silent is noticed after two of these at most. */
const HEARTBEAT_MS = 10_000

/**
 * Listens on a separate connection that reconnects after a failure. Notifications in between are
 * lost, so callers must also poll.
 */
export function listenOnServer(
  urls: readonly string[],
  onError: (error: Error) => void,
  heartbeatMs = HEARTBEAT_MS,
): Listen {
  const Client = clientOf(urls, 'write')
  const settings = { ...connectionSettings(urls), query_timeout: heartbeatMs }
  return async (channel, onNotice) => {
    let connection: pg.Client | undefined
    let timer: NodeJS.Timeout | undefined
    let isStopped = false

    const connect = async () => {
      const client = new Client(settings)
      client.on('notification', ({ payload }) => onNotice(payload ?? ''))
      client.on('error', onError)
      client.on('end', retry)
      connection = client
      await client.connect()
      await client.query(`listen ${pg.escapeIdentifier(channel)}`)
      beat(client)
    }
    const retry = () => {
      clearTimeout(timer)
      if (!isStopped) timer = setTimeout(() => void connectAgain(), RETRY_AFTER_MS)
    }
    const beat = (client: pg.Client) => {
      timer = setTimeout(() => {
        client.query('select 1').then(
          () => {
            if (!isStopped && client === connection) beat(client)
          },
          // A query without an answer makes `end` break the connection
          () => void client.end().catch(() => undefined),
        )
      }, heartbeatMs)
    }
    const connectAgain = async () => {
      try {
        await connect()
      } catch (error) {
        if (error instanceof Error) onError(error)
        void connection?.end().catch(() => undefined)
        // A connection that never began does not end
        retry()
      }
    }
    await connect()
    return async () => {
      isStopped = true
      clearTimeout(timer)
      await connection?.end()
    }
  }
}
