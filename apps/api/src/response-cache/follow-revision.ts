import type { Logger } from 'pino'
import type { OpenDatabase } from '../db/index'
import { publicRevision } from '../db/tables/index'

/** Polling interval, in case a notification is lost. */
const CHECK_EVERY_MS = 1_000

/** Receives new revisions: the cache clears itself, the stream sends what is new. */
export interface Follower {
  readonly renew: () => void | Promise<void>
}

/**
 * Notifies followers when any process publishes something: by database notification, otherwise by
 * polling the revision. While the database is unavailable, nobody is notified.
 *
 * @returns a function that stops it
 */
export async function followRevision(
  { db, listen }: OpenDatabase,
  followers: readonly Follower[],
  log: Logger,
  checkEveryMs = CHECK_EVERY_MS,
): Promise<() => Promise<void>> {
  let known: number | undefined
  const see = (number: number) => {
    if (number === known) return
    known = number
    for (const follower of followers) void follower.renew()
  }
  const check = async () => {
    try {
      const [row] = await db.select().from(publicRevision)
      if (row) see(row.number)
    } catch (error) {
      log.debug({ err: error }, 'the public revision could not be read')
    }
  }
  const stopListening = await listen('public_revision', (payload) => {
    see(Number(payload))
  })
  await check()
  const timer = setInterval(() => void check(), checkEveryMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await stopListening()
  }
}
