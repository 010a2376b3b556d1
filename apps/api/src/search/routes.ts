import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { SearchPageSchema, SearchQuerySchema } from '@u4ssc/client/meetings'
import type { Database } from '../db/index'
import { jsonAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { createCursor, toPage } from '../http/page-cursor'
import { problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { findInPublished, toHits } from './find-in-published'
import { countEntries } from './store'

/** Far above any real rank, and valid in the database. */
const MAX_RANK = 1e6

const cursor = createCursor(
  z.object({ q: z.string(), rank: z.number().min(0).max(MAX_RANK), id: z.int() }),
)

const search = createRoute({
  ...operation('search'),
  summary: 'Search',
  description:
    'Searches circulars, meetings, sessions, speakers, documents and decisions, best match first, each once. `searchedFor` states the words that were searched, which can differ from `q` if it was misspelled.',
  tags: ['Search'],
  method: 'get',
  path: '/search',
  request: { query: SearchQuerySchema },
  responses: {
    200: jsonAnswer(SearchPageSchema, 'Search results, best match first'),
    ...problemAnswers('invalid-request'),
  },
})

export function searchRoutes({ db }: { db: Database }) {
  return createRouter().openapi(search, async (c) => {
    const { cursor: from, limit, ...question } = c.req.valid('query')
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
    return c.json({ items, nextCursor: page.nextCursor, searchedFor, counts }, 200)
  })
}
