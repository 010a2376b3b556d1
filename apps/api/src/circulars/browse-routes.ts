import { createRoute } from '@hono/zod-openapi'
import { CircularBrowseQuerySchema, CircularListSchema } from '@u4ssc/client/circulars'
import type { Database } from '../db/index'
import { jsonAnswer, unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { rangeOf, toNumberedPage } from '../http/numbered-page'
import { problemAnswers } from '../http/problems'
import { listMeetingLinks } from '../meetings/index'
import { operation } from '../permissions/index'
import { browseCirculars, countCirculars, listFilterValues } from './browse-store'
import { toCircularSummary } from './public-circular'

const browse = createRoute({
  ...operation('browse-circulars'),
  summary: 'Browse circulars by page number',
  description:
    'Returns a numbered page of the published circulars, latest first, and the values of the filters. To read all circulars, use the list of circulars.',
  tags: ['Circulars'],
  method: 'get',
  path: '/browse/circulars',
  request: { query: CircularBrowseQuerySchema },
  responses: {
    200: jsonAnswer(CircularListSchema, 'A page of circulars'),
    304: unchanged,
    ...problemAnswers('invalid-request'),
  },
})

export function browseCircularRoutes({ db }: { db: Database }) {
  return createRouter().openapi(browse, async (c) => {
    const { page, ...filter } = c.req.valid('query')
    const [rows, total, values] = await Promise.all([
      browseCirculars(db, filter, rangeOf(page)),
      countCirculars(db, filter),
      listFilterValues(db),
    ])
    const links = await listMeetingLinks(
      db,
      rows.map(({ id }) => id),
    )
    const items = rows.map((row) => toCircularSummary(row, links))
    return c.json({ ...toNumberedPage(items, page, total), ...values }, 200)
  })
}
