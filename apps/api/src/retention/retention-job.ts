import type { Logger } from 'pino'
import type { Clock } from '../clock'
import { noteErasure, wipeAfterErasure, wipeDeleted } from '../db/index'
import type { Database, OpenDatabase } from '../db/index'
import { runExclusively } from '../jobs/index'
import type { Jobs } from '../jobs/index'
import { readRetention } from '../settings/index'
import { deleteExpired } from './delete-expired'
import { deleteUnconfirmed } from './delete-unconfirmed'
import { eachDueMeeting, lastDayOf } from './list-due-meetings'
import { MEETING_RULES, daysKept } from './retention-rules'
import type { MeetingRule } from './retention-rules'

interface PurgeDeps {
  readonly db: Database
  readonly clock: Clock
  readonly log: Logger
}

const EVERY_SECONDS = 3600
const MAX_SECONDS = 1800

/** Rewriting a table blocks others. */
const WIPE_EVERY_SECONDS = 24 * 3600

/** After an erasure, sooner. */
const WIPE_ERASED_EVERY_SECONDS = 600

/**
 * Deletes expired personal data every hour. Removes what was deleted from the files of an embedded
 * database every day, and within ten minutes if a person was erased.
 */
export async function startPurges(
  jobs: Jobs,
  deps: PurgeDeps & {
    readonly database: Pick<OpenDatabase, 'db' | 'engine' | 'execute' | 'runAlone'>
  },
): Promise<void> {
  const { database } = deps
  const hourly = { name: 'purge', everySeconds: EVERY_SECONDS, maxSeconds: MAX_SECONDS }
  await runExclusively(jobs, database, hourly, (signal) => purge(deps, signal))
  if (database.engine !== 'embedded') return
  const daily = { name: 'wipe', everySeconds: WIPE_EVERY_SECONDS, maxSeconds: MAX_SECONDS }
  await runExclusively(jobs, database, daily, () => wipeDeleted(database))
  const soon = {
    name: 'wipe-erased',
    everySeconds: WIPE_ERASED_EVERY_SECONDS,
    maxSeconds: MAX_SECONDS,
  }
  await runExclusively(jobs, database, soon, () => wipeAfterErasure(database))
}

/**
 * Deletes unconfirmed data and the personal data of ended meetings, by the retention rules. Stops
 * between two meetings when the signal is aborted; the next run deletes the rest.
 */
export async function purge(deps: PurgeDeps, signal?: AbortSignal): Promise<void> {
  const { db, clock } = deps
  const now = clock()
  await deleteUnconfirmed({ db, clock })
  await deleteExpired({ db, clock })
  const { periods } = await readRetention(db)
  for (const rule of MEETING_RULES) {
    const until = lastDayOf(daysKept(rule.data, periods), now)
    await purgeDue(deps, rule, until, signal)
  }
}

/** Deletes one kind of data, a transaction per meeting. */
async function purgeDue(
  { db, log }: PurgeDeps,
  rule: MeetingRule,
  endedOn: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  await eachDueMeeting(db, rule, endedOn, async (slug) => {
    if (signal?.aborted) return false
    const deleted = await db.transaction(async (tx) => {
      const rows = await rule.purge(tx, slug)
      if (rows > 0) await noteErasure(tx)
      return rows
    })
    if (deleted > 0)
      log.info(
        { meeting: slug, data: rule.data, deleted },
        'deleted personal data after its retention period',
      )
    return true
  })
}
