import type { Evidence, Meeting } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { meetingReleases, meetings } from '../db/tables/index'
import { linkCircular } from './release-store'

/** Its releases are written afterwards. @returns whether it is new */
export async function insertMeeting(
  tx: Database,
  row: typeof meetings.$inferInsert,
): Promise<boolean> {
  const inserted = await tx
    .insert(meetings)
    .values(row)
    .onConflictDoNothing()
    .returning({ slug: meetings.slug })
  return inserted.length > 0
}

/** @returns `false` if a meeting with this slug is already public */
export async function insertFirstRelease(
  tx: Database,
  release: {
    readonly circularId: string
    readonly meeting: Meeting
    readonly evidence: Evidence
    readonly publishedAt: string
  },
): Promise<boolean> {
  const { circularId, meeting, evidence, publishedAt } = release
  const slug = meeting.id
  if (!(await insertMeeting(tx, { slug, circularId }))) return false
  await tx.insert(meetingReleases).values({
    slug,
    number: 1,
    name: null,
    reason: null,
    circularId,
    sequence: 0,
    meeting,
    evidence,
    changes: [],
    drift: [],
    publishedAt,
  })
  await linkCircular(tx, slug, circularId)
  return true
}
