import { proceedings } from '@u4ssc/client/contract'
import { ProceedingsSchema } from '@u4ssc/client/meetings'
import { toDate } from '../clock'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { idempotently } from '../idempotency/index'
import { findProceedings, findPublishedMeeting, missingMeeting } from '../meetings/index'
import { actorOf } from '../permissions/index'
import { freezeProceedings } from './freeze-proceedings'
import type { ProceedingsDeps } from './freeze-proceedings'
import { openDesk } from './preview-proceedings'
import { reopenProceedings } from './reopen-proceedings'

/** A record never changes, so it can be cached for long unless its meeting is withdrawn. */
const KEPT = 'public, max-age=3600, stale-if-error=86400'

export function proceedingsRoutes(deps: ProceedingsDeps) {
  return routes(
    serve(proceedings.get, async ({ params: { slug, number } }, c) => {
      if (!(await findPublishedMeeting(deps.db, slug))) throw await missingMeeting(deps.db, slug)
      const row = await findProceedings(deps.db, slug, number)
      if (!row)
        throw new Problem(
          'proceedings-not-found',
          `There is no record ${number} of the meeting "${slug}".`,
        )
      const headers = { 'cache-control': KEPT, 'last-modified': toDate(row.frozenAt).toUTCString() }
      return c.body(row.record, 200, { 'content-type': 'application/json', ...headers })
    }),
    serve(proceedings.preview, ({ params: { slug } }) => openDesk(deps, slug)),
    serve(proceedings.freeze, async ({ params: { slug }, body }, c) => {
      const person = await actorOf(c)
      const key = c.req.header('idempotency-key')
      return idempotently(
        deps,
        { key, person, request: ['freeze-proceedings', slug, body] },
        (tx) => freezeProceedings({ ...deps, db: tx }, slug, body, person),
        ProceedingsSchema,
      )
    }),
    serve(proceedings.reopen, async ({ params: { slug }, body }, c) =>
      reopenProceedings(deps, slug, body, await actorOf(c)),
    ),
  )
}
