import { circulars, meetings, withdrawals } from '@u4ssc/client/contract'
import { routes, serve } from '../http/serve'
import { actorOf } from '../permissions/index'
import { restoreCircular, withdrawCircular } from './withdraw-circular'
import { restoreMeeting, withdrawMeeting } from './withdraw-meeting'
import type { WithdrawalDeps } from './withdraw-meeting'
import type { Withdrawal } from '@u4ssc/client/circulars'
import { listWithdrawnCirculars } from '../circulars/index'
import type { Database } from '../db/index'
import { findLatestRelease, listWithdrawnMeetings } from '../meetings/index'
import { toWithdrawal } from './view'

export function withdrawalRoutes(deps: WithdrawalDeps) {
  return routes(
    serve(withdrawals.list, async () => ({ items: await listWithdrawals(deps.db) })),
    serve(meetings.withdraw, async ({ params: { slug }, body }, c) =>
      withdrawMeeting(deps, slug, body, await actorOf(c)),
    ),
    serve(meetings.restore, async ({ params: { slug }, body }, c) =>
      restoreMeeting(deps, slug, body, await actorOf(c)),
    ),
    serve(circulars.withdraw, async ({ params: { id }, body }, c) =>
      withdrawCircular(deps, id, body, await actorOf(c)),
    ),
    serve(circulars.restore, async ({ params: { id }, body }, c) =>
      restoreCircular(deps, id, body, await actorOf(c)),
    ),
  )
}

/** Returns what is withdrawn now, latest first. */
async function listWithdrawals(db: Database): Promise<Withdrawal[]> {
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
