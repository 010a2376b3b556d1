import { asc, lt, lte } from 'drizzle-orm'
import type { Logger } from 'pino'
import { RETENTION } from '@u4ssc/client/contract'
import type { Meeting } from '@u4ssc/domain'
import { addHours } from '../clock'
import type { Clock } from '../clock'
import { wipeDeleted } from '../db/index'
import type { Database, OpenDatabase } from '../db/index'
import { idempotencyKeys, meetings } from '../db/tables/index'
import { runExclusively } from '../jobs/index'
import type { Jobs } from '../jobs/index'
import { findKeptMeeting } from '../meetings/index'
import { deleteUnconfirmed } from './delete-unconfirmed'
import { PURGES } from './retention-rules'
import type { MeetingData } from './retention-rules'

interface PurgeDeps {
  readonly db: Database
  readonly clock: Clock
  readonly log: Logger
}

const EVERY_SECONDS = 3600

/** Rewriting a table blocks others. */
const WIPE_EVERY_SECONDS = 24 * 3600

/** Registrations first: attendance is counted before it is deleted. */
const ORDER = [
  'registration',
  'attendance',
  'needs',
  'passport',
  'papers',
  'emails',
  'invitations',
  'focal-points',
  'speakers',
  'speaker-pages',
] as const satisfies readonly MeetingData[]

/**
 * Deletes expired personal data every hour, and removes it from the files of an embedded database
 * every day.
 */
export async function startPurges(
  jobs: Jobs,
  deps: PurgeDeps & {
    readonly database: Pick<OpenDatabase, 'db' | 'engine' | 'execute' | 'runAlone'>
  },
): Promise<void> {
  const { database } = deps
  await runExclusively(jobs, database, { name: 'purge', everySeconds: EVERY_SECONDS }, () =>
    purge(deps),
  )
  if (database.engine !== 'embedded') return
  await runExclusively(jobs, database, { name: 'wipe', everySeconds: WIPE_EVERY_SECONDS }, () =>
    wipeDeleted(database),
  )
}

/**
 * Deletes unconfirmed data and the personal data of ended meetings, by the retention rules. A
 * meeting without days has not ended.
 */
export async function purge({ db, clock, log }: PurgeDeps): Promise<void> {
  const now = clock()
  const requestsBefore = addHours(now, -24 * RETENTION.requests.kept.days)
  await deleteUnconfirmed({ db, clock })
  await db.delete(idempotencyKeys).where(lte(idempotencyKeys.createdAt, requestsBefore))
  const begun = await db
    .select({ slug: meetings.slug })
    .from(meetings)
    .where(lt(meetings.startsOn, now.slice(0, 10)))
    .orderBy(asc(meetings.slug))
  for (const { slug } of begun) {
    const kept = await findKeptMeeting(db, slug)
    const due = kept ? dueAt(kept.meeting, now) : []
    if (due.length > 0) await purgeMeeting({ db, log }, slug, due)
  }
}

function dueAt({ schedule }: Meeting, now: string): MeetingData[] {
  const last = schedule.days.at(-1)?.date
  if (last === undefined) return []
  const end = addHours(`${last}T00:00:00.000Z`, 24)
  const isDue = (data: MeetingData) => addHours(end, 24 * RETENTION[data].kept.days) <= now
  return ORDER.filter(isDue)
}

async function purgeMeeting(
  { db, log }: Pick<PurgeDeps, 'db' | 'log'>,
  slug: string,
  due: readonly MeetingData[],
): Promise<void> {
  await db.transaction(async (tx) => {
    for (const data of due) {
      const ended = await PURGES[data](tx, slug)
      if (ended > 0)
        log.info({ meeting: slug, data, ended }, 'deleted personal data after its retention period')
    }
  })
}
