import { createRoute } from '@hono/zod-openapi'
import { MeetingBrowseQuerySchema, MeetingListSchema } from '@u4ssc/client/meetings'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { rangeOf, toNumberedPage } from '../http/numbered-page'
import { problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { browseMeetings, countMeetings, listFilterValues } from './browse-store'
import { toMeetingSummary } from './public-meeting'
import { listPublishedBySlug } from './store'

const browse = createRoute({
  ...operation('browse-meetings'),
  summary: 'Browse meetings by page number',
  description:
    'Returns a numbered page of the published meetings and the values of the filters. The next meetings are first, then the earlier ones, latest first. To read all meetings, use the list of meetings.',
  tags: ['Meetings'],
  method: 'get',
  path: '/browse/meetings',
  request: { query: MeetingBrowseQuerySchema },
  responses: {
    200: jsonAnswer(MeetingListSchema, 'A page of meetings'),
    304: unchanged,
    ...problemAnswers('invalid-request'),
  },
})

/** Registration status changes with time and with each registration. */
const STATUS_HOLDS_MS = 1_000

export function browseMeetingRoutes({ db, clock }: { db: Database; clock: Clock }) {
  return createRouter().openapi(browse, async (c) => {
    const { page, ...filter } = c.req.valid('query')
    const now = clock()
    c.set('cacheMs', STATUS_HOLDS_MS)
    const [slugs, total, values] = await Promise.all([
      browseMeetings(db, filter, rangeOf(page), now.slice(0, 10)),
      countMeetings(db, filter),
      listFilterValues(db),
    ])
    const rows = await listPublishedBySlug(db, slugs)
    const items = rows.map((row) => toMeetingSummary(row, now))
    return c.json({ ...toNumberedPage(items, page, total), ...values }, 200)
  })
}
