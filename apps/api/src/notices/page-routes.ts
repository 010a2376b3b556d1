import { notices } from '@u4ssc/client/contract'
import { MeetingNoticesSchema } from '@u4ssc/client/emails'
import type { Database } from '../db/index'
import { routes, serve } from '../http/serve'
import { findPublishedMeeting, missingMeeting } from '../meetings/index'
import { listNoticesOnPage } from './notice-store'

/** A scheduled notice appears without a request that would clear the cache. */
const NOTICES_HOLD_MS = 1_000

export function meetingNoticeRoutes({ db }: { readonly db: Database }) {
  return routes(
    serve(notices.listOnPage, async ({ params: { slug } }, c) => {
      if (!(await findPublishedMeeting(db, slug))) throw await missingMeeting(db, slug)
      c.set('cacheMs', NOTICES_HOLD_MS)
      return MeetingNoticesSchema.parse({ items: await listNoticesOnPage(db, slug) })
    }),
  )
}
