import { circulars, meetings, withdrawals } from '@u4ssc/client/contract'
import { routes, serve } from '../http/serve'
import { actorOf } from '../permissions/index'
import { listWithdrawals } from './list-withdrawals'
import { restoreCircular, withdrawCircular } from './withdraw-circular'
import { restoreMeeting, withdrawMeeting } from './withdraw-meeting'
import type { WithdrawalDeps } from './withdraw-meeting'

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
