import { circulars } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { rangeOf, toNumberedPage } from '../http/numbered-page'
import { routes, serve } from '../http/serve'
import { listMeetingLinks } from '../meetings/index'
import { browseCirculars, countCirculars, listFilterValues } from './browse-store'
import { toCircularSummary } from './public-circular'

export function browseCircularRoutes({ db }: { db: Database }) {
  return routes(
    serve(circulars.browse, async ({ query: { page, ...filter } }) => {
      const [rows, total, values] = await Promise.all([
        browseCirculars(db, filter, rangeOf(page)),
        countCirculars(db, filter),
        listFilterValues(db),
      ])
      const ids = rows.map(({ id }) => id)
      const links = await listMeetingLinks(db, ids)
      const items = rows.map((row) => toCircularSummary(row, links))
      return { ...toNumberedPage(items, page, total), ...values }
    }),
  )
}
