import { meetingPhase } from '@u4ssc/domain/meetings'
import type { MeetingPhase } from '@u4ssc/domain/meetings'
import type { Database } from '../db/index'
import { listPublishedMeetings } from './store'
import type { MeetingFilter, PublishedMeetingRow } from './store'

const BATCH = 100

/** Like `listPublishedMeetings`, for meetings in this phase now. */
export async function listInPhase(
  db: Database,
  filter: MeetingFilter,
  phase: MeetingPhase,
  now: string,
): Promise<PublishedMeetingRow[]> {
  const found: PublishedMeetingRow[] = []
  let { after } = filter
  for (;;) {
    const rows = await listPublishedMeetings(db, { ...filter, after, limit: BATCH })
    found.push(...rows.filter(({ meeting }) => meetingPhase(meeting, now) === phase))
    if (found.length >= filter.limit || rows.length < BATCH) return found.slice(0, filter.limit)
    after = rows.at(-1)
  }
}
