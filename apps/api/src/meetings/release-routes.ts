import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  PublishedReleaseSchema,
  ReleaseComparisonSchema,
  ReleasePageSchema,
  ZoneQuerySchema,
} from '@u4ssc/client/meetings'
import { PageQuerySchema } from '@u4ssc/client/responses'
import { toDate } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { createCursor, toPage } from '../http/page-cursor'
import { meetingSlug } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { isPublic, missingMeeting } from './missing-meeting'
import { compareReleases, toPublishedRelease, toReleaseSummary } from './public-release'
import { findRelease, listReleases } from './release-store'
import type { ReleaseRow } from './release-store'

const tags = ['Releases']
const MAX_NUMBER = 2_147_483_647
const slug = meetingSlug
const number = z.coerce
  .number<string>()
  .int()
  .min(1)
  .max(MAX_NUMBER)
  .meta({ description: 'Number of the release, from 1', example: 2 })
const cursor = createCursor(z.object({ number: z.int().min(1).max(MAX_NUMBER) }))

/** A release never changes, so it can be cached for long unless its meeting is withdrawn. */
const KEPT = 'public, max-age=3600, stale-if-error=86400'

const getReleases = createRoute({
  ...operation('list-releases'),
  summary: 'List the releases of a meeting',
  description: 'Returns the releases with their changes, latest first.',
  tags,
  method: 'get',
  path: '/meetings/{slug}/releases',
  request: { params: z.object({ slug }), query: PageQuerySchema },
  responses: {
    200: jsonAnswer(ReleasePageSchema, 'Releases with their changes, latest first'),
    304: unchanged,
    ...problemAnswers('meeting-not-found', 'meeting-withdrawn', 'invalid-request'),
  },
})

const getRelease = createRoute({
  ...operation('get-release'),
  summary: 'Get a release',
  description: 'Returns the meeting as published in this release. A release never changes.',
  tags,
  method: 'get',
  path: '/meetings/{slug}/releases/{number}',
  request: { params: z.object({ slug, number }), query: ZoneQuerySchema },
  responses: {
    200: jsonAnswer(PublishedReleaseSchema, 'The release'),
    304: unchanged,
    ...problemAnswers('release-not-found', 'meeting-withdrawn', 'invalid-request'),
  },
})

const getComparison = createRoute({
  ...operation('compare-releases'),
  summary: 'Compare two releases',
  description:
    'Returns the differences between two releases of a meeting. Either of them can be the earlier one.',
  tags,
  method: 'get',
  path: '/meetings/{slug}/releases/{before}/compare/{after}',
  request: { params: z.object({ slug, before: number, after: number }) },
  responses: {
    200: jsonAnswer(ReleaseComparisonSchema, 'The differences'),
    304: unchanged,
    ...problemAnswers('release-not-found', 'meeting-withdrawn', 'invalid-request'),
  },
})

export function releaseRoutes({ db }: { db: Database }) {
  return createRouter()
    .openapi(getReleases, async (c) => {
      const { slug: ofMeeting } = c.req.valid('param')
      const { cursor: from, limit } = c.req.valid('query')
      const before = from === undefined ? undefined : cursor.parse(from).number
      if (!(await isPublic(db, ofMeeting))) throw await missingMeeting(db, ofMeeting)
      const rows = await listReleases(db, ofMeeting, { before, limit: limit + 1 })
      const page = toPage(rows, limit, toReleaseSummary, cursor.format)
      return c.json(page, 200)
    })
    .openapi(getRelease, async (c) => {
      const { slug: ofMeeting, number: own } = c.req.valid('param')
      const row = await requireRelease(db, ofMeeting, own)
      c.header('last-modified', toDate(row.publishedAt).toUTCString())
      c.header('cache-control', KEPT)
      return c.json(toPublishedRelease(row, c.req.valid('query').zone), 200)
    })
    .openapi(getComparison, async (c) => {
      const { slug: ofMeeting, before, after } = c.req.valid('param')
      const rows = await Promise.all([
        requireRelease(db, ofMeeting, before),
        requireRelease(db, ofMeeting, after),
      ])
      c.header('cache-control', KEPT)
      return c.json(compareReleases(...rows), 200)
    })
}

async function requireRelease(db: Database, slug: string, number: number): Promise<ReleaseRow> {
  const row = await findRelease(db, slug, number)
  if (row && (await isPublic(db, slug))) return row
  if (row) throw await missingMeeting(db, slug)
  throw new Problem('release-not-found', `There is no release ${number} of the meeting "${slug}".`)
}
