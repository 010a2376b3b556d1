import * as z from 'zod'
import { search } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { createCursor, toPage } from '../http/page-cursor'
import { routes, serve } from '../http/serve'
import { findInPublished, toHits } from './find-in-published'
import { countEntries } from './store'

/** Far above any real rank, and valid in the database. */
const MAX_RANK = 1e6

const cursor = createCursor(
  z.object({ q: z.string(), rank: z.number().min(0).max(MAX_RANK), id: z.int() }),
)

export function searchRoutes({ db }: { db: Database }) {
  const answer = serve(search.list, async ({ query: { cursor: from, limit, ...question } }) => {
    const after = from === undefined ? undefined : cursor.parse(from)
    // Later pages use the terms of the first
    const asked = { ...question, q: after?.q ?? question.q }
    const { rows, searchedFor } = await findInPublished(db, asked, { after, limit: limit + 1 })
    const page = toPage(
      rows,
      limit,
      (row) => row,
      ({ rank, lead }) => cursor.format({ q: searchedFor, rank, id: lead }),
    )
    const items = await toHits(db, searchedFor, page.items)
    const counts = await countEntries(db, { ...question, q: searchedFor })
    return { items, nextCursor: page.nextCursor, searchedFor, counts }
  })
  return routes(answer)
}
