import { meetings } from '@u4ssc/client/contract'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { rangeOf, toNumberedPage } from '../http/numbered-page'
import { routes, serve } from '../http/serve'
import { browseMeetings, countMeetings, listFilterValues } from './browse-store'
import { toMeetingSummary } from './public-meeting'
import { listPublishedBySlug } from './store'

/** Registration status changes with time and with each registration. */
const STATUS_HOLDS_MS = 1_000

export function browseMeetingRoutes({ db, clock }: { db: Database; clock: Clock }) {
  return routes(
    serve(meetings.browse, async ({ query: { page, ...filter } }, c) => {
      const now = clock()
      c.set('cacheMs', STATUS_HOLDS_MS)
      const [slugs, total, values] = await Promise.all([
        browseMeetings(db, filter, rangeOf(page), now.slice(0, 10)),
        countMeetings(db, filter),
        listFilterValues(db),
      ])
      const rows = await listPublishedBySlug(db, slugs)
      const items = rows.map((row) => toMeetingSummary(row, now))
      return { ...toNumberedPage(items, page, total), ...values }
    }),
  )
}
