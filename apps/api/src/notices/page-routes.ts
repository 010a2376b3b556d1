import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { MeetingNoticesSchema } from '@u4ssc/client/emails'
import type { Database } from '../db/index'
import { jsonAnswer, unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { meetingSlug } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { findPublishedMeeting, missingMeeting } from '../meetings/index'
import { operation } from '../permissions/index'
import { listNoticesOnPage } from './notice-store'

const getMeetingNotices = createRoute({
  ...operation('list-meeting-notices'),
  summary: 'List the notices on a meeting page',
  description:
    'Returns the notices that the secretariat shows on the meeting page, newest first, in the languages in which they were written. Answers 410 with the date if the meeting was withdrawn.',
  tags: ['Meetings'],
  method: 'get',
  path: '/meetings/{slug}/notices',
  request: { params: z.object({ slug: meetingSlug }) },
  responses: {
    200: jsonAnswer(MeetingNoticesSchema, 'The notices on the meeting page'),
    304: unchanged,
    ...problemAnswers('meeting-not-found', 'meeting-withdrawn', 'invalid-request'),
  },
})

/** A scheduled notice appears without a request that would clear the cache. */
const NOTICES_HOLD_MS = 1_000

export function meetingNoticeRoutes({ db }: { readonly db: Database }) {
  return createRouter().openapi(getMeetingNotices, async (c) => {
    const { slug } = c.req.valid('param')
    if (!(await findPublishedMeeting(db, slug))) throw await missingMeeting(db, slug)
    c.set('cacheMs', NOTICES_HOLD_MS)
    return c.json(MeetingNoticesSchema.parse({ items: await listNoticesOnPage(db, slug) }), 200)
  })
}
