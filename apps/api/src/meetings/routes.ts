import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  MeetingPageSchema,
  MeetingQuerySchema,
  PublishedMeetingSchema,
  ZoneQuerySchema,
} from '@u4ssc/client/meetings'
import type { MeetingPhase } from '@u4ssc/domain/meetings'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { createCursor, toPage } from '../http/page-cursor'
import { meetingSlug } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { missingMeeting } from './missing-meeting'
import { listProceedings } from './proceedings-store'
import { toMeetingSummary, toPublishedMeeting } from './public-meeting'
import { listPublishedMeetings, prepareFindPublished } from './store'
import type { MeetingFilter } from './store'

const tags = ['Meetings']
const cursor = createCursor(z.object({ sortedOn: z.iso.date(), slug: z.string() }))

const listMeetings = createRoute({
  ...operation('list-meetings'),
  summary: 'List meetings',
  description:
    'Returns the published meetings, latest first. Meetings match all filters given. Withdrawn meetings are not listed. Joining details are never included. To keep a copy up to date, send the latest `release.publishedAt` that you have as `updatedSince`, one minute earlier: a meeting at that time is listed again.',
  tags,
  method: 'get',
  path: '/meetings',
  request: { query: MeetingQuerySchema },
  responses: {
    200: jsonAnswer(MeetingPageSchema, 'Meetings, latest first'),
    304: unchanged,
    ...problemAnswers('invalid-request'),
  },
})

const getMeeting = createRoute({
  ...operation('get-meeting'),
  summary: 'Get a meeting',
  description:
    'Returns the latest release of a meeting with its evidence and registration status. Joining details are never included. The answer has an `ETag` and no `Last-Modified`, because the registration status changes between releases. Answers 410 with the date if the meeting was withdrawn.',
  tags,
  method: 'get',
  path: '/meetings/{slug}',
  request: { params: z.object({ slug: meetingSlug }), query: ZoneQuerySchema },
  responses: {
    200: jsonAnswer(PublishedMeetingSchema, 'The latest release of the meeting'),
    304: unchanged,
    ...problemAnswers('meeting-not-found', 'meeting-withdrawn', 'invalid-request'),
  },
})

/** Registration status changes with time and with each registration. */
const STATUS_HOLDS_MS = 1_000

export function meetingRoutes({ db, clock }: { db: Database; clock: Clock }) {
  const findPublished = prepareFindPublished(db)
  const listNow = async (filter: MeetingFilter, phase: MeetingPhase) => {
    // Loaded on demand: time zone computations are large
    const { listInPhase } = await import('./list-in-phase')
    return listInPhase(db, filter, phase, clock())
  }
  return createRouter()
    .openapi(listMeetings, async (c) => {
      const { cursor: given, limit, phase, zone, ...facts } = c.req.valid('query')
      const after = given === undefined ? undefined : cursor.parse(given)
      const filter = { ...facts, after, limit: limit + 1 }
      c.set('cacheMs', STATUS_HOLDS_MS)
      const rows = await (phase === undefined
        ? listPublishedMeetings(db, filter)
        : listNow(filter, phase))
      const now = clock()
      const page = toPage(rows, limit, (row) => toMeetingSummary(row, now, zone), cursor.format)
      return c.json(page, 200)
    })
    .openapi(getMeeting, async (c) => {
      const { slug } = c.req.valid('param')
      const row = await findPublished(slug)
      if (!row) throw await missingMeeting(db, slug)
      const closings = row.wasClosed ? await listProceedings(db, slug) : []
      c.set('cacheMs', STATUS_HOLDS_MS)
      const published = toPublishedMeeting(row, closings, {
        now: clock(),
        zone: c.req.valid('query').zone,
      })
      return c.json(published, 200)
    })
}
