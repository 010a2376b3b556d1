import { NoticeSchema } from '@u4ssc/client/emails'
import type { Notice } from '@u4ssc/client/emails'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { createReleaseReader } from '../mail/index'
import { listAttachments } from '../mail/index'
import { mayApproveNotice } from './may-approve-notice'
import { countDeliveries, findNotice } from './notice-store'
import type { NoticeRow } from '../db/tables/index'

export async function requireNotice(db: Database, id: string): Promise<NoticeRow> {
  const found = await findNotice(db, id)
  if (found) return found
  throw new Problem('notice-not-found', `There is no notice "${id}".`)
}

/** Returns a notice as the dashboard shows it to a person. */
export async function viewNotice(db: Database, id: string, person: string): Promise<Notice> {
  const [view] = await toNotices(db, [await requireNotice(db, id)], person)
  if (view) return view
  throw new Error(`The notice "${id}" has no view`)
}

export async function toNotices(
  db: Database,
  rows: readonly NoticeRow[],
  person: string,
): Promise<Notice[]> {
  const ids = rows.map(({ id }) => id)
  const deliveries = await countDeliveries(db, ids)
  const attachments = await listAttachments(db, ids)
  const releases = createReleaseReader(db)
  return Promise.all(
    rows.map(async (row) => {
      const meeting = (await releases.latest(row.slug))?.meeting
      return NoticeSchema.parse({
        ...row,
        meeting: row.slug,
        title: meeting?.title ?? row.slug,
        language: meeting?.language ?? 'en',
        attachments: attachments.get(row.id) ?? [],
        mayApprove: await mayApproveNotice(db, row, person),
        delivery: deliveries.get(row.id) ?? {},
      })
    }),
  )
}
