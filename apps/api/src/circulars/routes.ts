import { circulars } from '@u4ssc/client/contract'
import * as z from 'zod'
import type { Database } from '../db/index'
import { createCursor, toPage } from '../http/page-cursor'
import { routes, serve } from '../http/serve'
import { listMeetingLinks, listWithdrawnLinks } from '../meetings/index'
import { missingCircular } from './missing-circular'
import { toCircularSummary, toPublishedCircular, withoutWithdrawn } from './public-circular'
import { findPublishedCircular, listPublishedCirculars } from './store'
import { rangeOf, toNumberedPage } from '../http/numbered-page'
import { browseCirculars, countCirculars, listFilterValues } from './browse-store'

const cursor = createCursor(z.object({ issuedOn: z.iso.date(), id: z.string() }))

export function circularRoutes({ db }: { db: Database }) {
  return routes(
    serve(circulars.list, async ({ query: { cursor: given, limit, ...facts } }) => {
      const after = given === undefined ? undefined : cursor.parse(given)
      const rows = await listPublishedCirculars(db, { ...facts, after, limit: limit + 1 })
      const ids = rows.map((row) => row.id)
      const links = await listMeetingLinks(db, ids)
      return toPage(rows, limit, (row) => toCircularSummary(row, links), cursor.format)
    }),
    serve(circulars.get, async ({ params: { id } }) => {
      const row = await findPublishedCircular(db, id)
      if (!row) throw await missingCircular(db, id)
      const [links, withdrawn] = await Promise.all([
        listMeetingLinks(db, [id]),
        listWithdrawnLinks(db),
      ])
      return toPublishedCircular(withoutWithdrawn(row, withdrawn), links)
    }),
  )
}

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
