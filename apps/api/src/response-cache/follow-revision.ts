import type { Logger } from 'pino'
import type { OpenDatabase } from '../db/index'
import { publicRevision } from './table'

/** Should a notice be lost, what is new is seen after this long. */
const CHECK_EVERY_MS = 1_000

/** Who is to know: the shelf empties itself, the stream tells what is new. */
export interface Follower {
  readonly renew: () => void | Promise<void>
}

/**
 * Tells followers when another process, or this one, makes something public: at once by the notice
 * of the database, else by the number that it keeps. While the database is away, nobody is told.
 *
 * @returns stops following
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
