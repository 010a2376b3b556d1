import type { Logger } from 'pino'
import type { OpenDatabase } from '../db/index'
import { publicRevision } from '../db/tables/index'

/** Polling interval, in case a notification is lost. */
const CHECK_EVERY_MS = 1_000

/**
 * Calls `onPublication` when any process publishes something: by database notification, otherwise
 * by polling the revision. While the database is unavailable, nothing is called.
 *
 * @returns a function that stops it
 */
export async function followRevision(
  { db, listen }: OpenDatabase,
  onPublication: () => void,
  log: Logger,
  checkEveryMs = CHECK_EVERY_MS,
): Promise<() => Promise<void>> {
  let known: number | undefined
  const see = (number: number) => {
    if (number === known) return
    known = number
    onPublication()
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
