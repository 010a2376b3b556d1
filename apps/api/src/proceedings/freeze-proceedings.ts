import { PROCEEDINGS_VERSION, ProceedingsRecordSchema } from '@u4ssc/client/meetings'
import type { FreezeRequest, Proceedings, ProceedingsRecord } from '@u4ssc/client/meetings'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import {
  digestOf,
  findLatestToFollow,
  insertProceedings,
  listProceedings,
  missingMeeting,
  requireOpenProceedings,
  toProceedings,
  toPublishedRelease,
} from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'
import { countAttendance } from './count-attendance'
import { findObstacles, proceedingsUnready } from './find-obstacles'

export interface ProceedingsDeps {
  readonly db: Database
  readonly clock: Clock
}

/**
 * Records the latest release of an ended meeting with attendance counts. Afterwards the meeting
 * cannot change until an owner reopens its proceedings.
 */
export async function freezeProceedings(
  { db, clock }: ProceedingsDeps,
  slug: string,
  { release }: FreezeRequest,
  person: string,
): Promise<Proceedings> {
  return db.transaction(async (tx) => {
    // Serializes with publications
    const latest = await findLatestToFollow(tx, slug)
    if (!latest) throw await missingMeeting(tx, slug)
    await requireOpenProceedings(tx, slug)
    const at = clock()
    await refuseUnready(tx, latest, release, at)

    const [former] = await listProceedings(tx, slug)
    const number = (former?.number ?? 0) + 1
    const record = JSON.stringify(await toRecord(tx, latest, number, at))
    const row = {
      ...{ slug, number, release, record, digest: digestOf(record) },
      ...{ frozenAt: at, frozenBy: person },
      ...{ reopenedAt: null, reopenedBy: null, reopeningReason: null },
    }
    await insertProceedings(tx, row)
    const proceedings = toProceedings(row)
    await recordAct(tx, {
      ...{ at, person, action: 'freeze-proceedings', subject: `meetings/${slug}` },
      ...{ before: null, after: proceedings },
    })
    return proceedings
  })
}

async function refuseUnready(
  tx: Database,
  latest: ReleaseRow,
  seen: number,
  at: string,
): Promise<void> {
  const obstacles = await findObstacles(tx, latest, at)
  if (obstacles.length > 0) throw proceedingsUnready(obstacles)
  if (latest.number === seen) return
  const message = `The meeting now has release ${latest.number}. Check it first.`
  throw new Problem('proceedings-unready', message, [{ pointer: '/release', message }])
}

async function toRecord(
  tx: Database,
  latest: ReleaseRow,
  number: number,
  frozenAt: string,
): Promise<ProceedingsRecord> {
  const release = toPublishedRelease(latest)
  return ProceedingsRecordSchema.parse({
    type: 'u4ssc-proceedings',
    version: PROCEEDINGS_VERSION,
    slug: latest.slug,
    number,
    frozenAt,
    release,
    documentsKeptBack: latest.meeting.documents.length - release.meeting.documents.length,
    attendance: await countAttendance(tx, latest.slug),
  })
}
