import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  CircularPageSchema,
  CircularQuerySchema,
  PublishedCircularSchema,
} from '@u4ssc/client/circulars'
import type { Database } from '../db/index'
import { jsonAnswer, unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { createCursor, toPage } from '../http/page-cursor'
import { circularId } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { listMeetingLinks } from '../meetings/index'
import { operation } from '../permissions/index'
import { missingCircular } from './missing-circular'
import { toCircularSummary, toPublishedCircular } from './public-circular'
import { findPublishedCircular, listPublishedCirculars } from './store'

const tags = ['Circulars']
const cursor = createCursor(z.object({ issuedOn: z.iso.date(), id: z.string() }))

const listCirculars = createRoute({
  ...operation('list-circulars'),
  summary: 'List circulars',
  description: 'Returns the published circulars, latest first. Withdrawn circulars are not listed.',
  tags,
  method: 'get',
  path: '/circulars',
  request: { query: CircularQuerySchema },
  responses: {
    200: jsonAnswer(CircularPageSchema, 'Circulars, latest first'),
    304: unchanged,
    ...problemAnswers('invalid-request'),
  },
})

const getCircular = createRoute({
  ...operation('get-circular'),
  summary: 'Get a circular',
  description:
    'Returns a published circular with its text, the analysis of it and the meetings it convenes. Answers 410 with the date if the circular was withdrawn.',
  tags,
  method: 'get',
  path: '/circulars/{id}',
  request: { params: z.object({ id: circularId }) },
  responses: {
    200: jsonAnswer(PublishedCircularSchema, 'The circular, its text and its analysis'),
    304: unchanged,
    ...problemAnswers('circular-not-found', 'circular-withdrawn', 'invalid-request'),
  },
})

export function circularRoutes({ db }: { db: Database }) {
  return createRouter()
    .openapi(listCirculars, async (c) => {
      const { cursor: given, limit, ...facts } = c.req.valid('query')
      const after = given === undefined ? undefined : cursor.parse(given)
      const rows = await listPublishedCirculars(db, { ...facts, after, limit: limit + 1 })
      const links = await listMeetingLinks(
        db,
        rows.map((row) => row.id),
      )
      const page = toPage(rows, limit, (row) => toCircularSummary(row, links), cursor.format)
      return c.json(page, 200)
    })
    .openapi(getCircular, async (c) => {
      const { id } = c.req.valid('param')
      const row = await findPublishedCircular(db, id)
      if (!row) throw await missingCircular(db, id)
      const letter = toPublishedCircular(row, await listMeetingLinks(db, [id]))
      return c.json(letter, 200)
    })
}
