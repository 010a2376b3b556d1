import type { Withdrawal } from '@u4ssc/client/circulars'
import { listWithdrawnCirculars } from '../circulars/index'
import type { Database } from '../db/index'
import { findLatestRelease, listWithdrawnMeetings } from '../meetings/index'
import { toWithdrawal } from './view'

/** Returns what is withdrawn now, latest first. */
export async function listWithdrawals(db: Database): Promise<Withdrawal[]> {
  const letters = (await listWithdrawnCirculars(db)).flatMap((row) => {
    const { withdrawalReason: reason, withdrawnAt } = row
    return reason === null || withdrawnAt === null
      ? []
      : [toWithdrawal(row, { reason, withdrawnAt })]
  })
  const meetings: Withdrawal[] = []
  for (const { slug: id, reason, withdrawnAt } of await listWithdrawnMeetings(db)) {
    const title = (await findLatestRelease(db, id))?.meeting.title ?? id
    meetings.push({ kind: 'meeting', id, title, reason, withdrawnAt })
  }
  return [...meetings, ...letters].sort((a, b) => (a.withdrawnAt < b.withdrawnAt ? 1 : -1))
}
