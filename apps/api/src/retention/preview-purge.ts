import type { RetentionPeriods, RetentionPreview } from '@u4ssc/client/platform'
import type { Database } from '../db/index'
import { deleteOtherEmails } from './delete-expired'
import { eachDueMeeting, lastDayOf } from './list-due-meetings'
import { MEETING_RULES } from './retention-rules'

/** Ends a transaction without its effect. */
class Undone extends Error {}

/**
 * Returns what the next job would erase with these periods. Runs its deletions in a transaction that
 * is undone, so that the preview cannot differ from the job.
 */
export async function previewPurge(
  db: Database,
  periods: RetentionPeriods,
  now: string,
): Promise<RetentionPreview> {
  const items: RetentionPreview['items'] = []
  const add = (item: RetentionPreview['items'][number]) => {
    if (item.rows > 0) items.push(item)
  }
  try {
    await db.transaction(async (tx) => {
      const rows = await deleteOtherEmails(tx, periods, now)
      add({ data: 'other-emails', meeting: null, rows })
      for (const rule of MEETING_RULES) {
        const { data } = rule
        // Owners see what they can change
        if (data === 'declined') continue
        await eachDueMeeting(tx, rule, lastDayOf(periods[data], now), async (meeting) => {
          add({ data, meeting, rows: await rule.purge(tx, meeting) })
          return true
        })
      }
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return { items, total: items.reduce((total, { rows }) => total + rows, 0) }
}
