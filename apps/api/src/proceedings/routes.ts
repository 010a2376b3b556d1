import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  FreezeRequestSchema,
  ProceedingsPreviewSchema,
  ProceedingsRecordSchema,
  ProceedingsSchema,
  ReopeningRequestSchema,
} from '@u4ssc/client/meetings'
import { toDate } from '../clock'
import { jsonAnswer, jsonBody, unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { meetingSlug } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { idempotently, IdempotencyHeaderSchema } from '../idempotency/index'
import { findProceedings, findPublishedMeeting, missingMeeting } from '../meetings/index'
import { actorOf, operation } from '../permissions/index'
import { freezeProceedings } from './freeze-proceedings'
import type { ProceedingsDeps } from './freeze-proceedings'
import { openDesk } from './preview-proceedings'
import { reopenProceedings } from './reopen-proceedings'

const tags = ['Proceedings']
const MAX_NUMBER = 2_147_483_647
const ofMeeting = z.object({ slug: meetingSlug })
const number = z.coerce
  .number<string>()
  .int()
  .min(1)
  .max(MAX_NUMBER)
  .meta({ description: 'Number of the closing, from 1', example: 1 })

/** A record never changes, so it can be cached for long unless its meeting is withdrawn. */
const KEPT = 'public, max-age=3600, stale-if-error=86400'

const getRecord = createRoute({
  ...operation('get-proceedings'),
  summary: 'Get a record of proceedings',
  description:
    "Returns what was recorded when the proceedings of a meeting were closed. The bytes never change; their SHA-256 is the `digest` in the meeting's `proceedings`.",
  tags,
  method: 'get',
  path: '/meetings/{slug}/proceedings/{number}',
  request: { params: ofMeeting.extend({ number }) },
  responses: {
    200: jsonAnswer(ProceedingsRecordSchema, 'The record of proceedings'),
    304: unchanged,
    ...problemAnswers(
      'proceedings-not-found',
      'meeting-not-found',
      'meeting-withdrawn',
      'invalid-request',
    ),
  },
})

const getDesk = createRoute({
  ...operation('prepare-proceedings'),
  summary: 'Preview closing the proceedings',
  description:
    'Returns the earlier closings, what closing the proceedings now would record, and what prevents it.',
  tags,
  method: 'get',
  path: '/proceedings/{slug}',
  request: { params: ofMeeting },
  responses: {
    200: jsonAnswer(ProceedingsPreviewSchema, 'The earlier closings and a preview of the next'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'meeting-not-found', 'invalid-request'),
  },
})

const postFreeze = createRoute({
  ...operation('freeze-proceedings'),
  summary: 'Close the proceedings',
  description:
    'Records the latest release of a meeting that has ended. Afterwards, changes to its drafts, releases and attendance are refused until an owner reopens the proceedings.',
  tags,
  method: 'post',
  path: '/proceedings/{slug}',
  request: {
    params: ofMeeting,
    headers: IdempotencyHeaderSchema,
    body: jsonBody(FreezeRequestSchema),
  },
  responses: {
    201: jsonAnswer(ProceedingsSchema, 'The closed proceedings'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'meeting-not-found',
      'proceedings-unready',
      'proceedings-frozen',
      'key-reused',
      'invalid-request',
    ),
  },
})

const putReopening = createRoute({
  ...operation('reopen-proceedings'),
  summary: 'Reopen the proceedings',
  description:
    'Allows changes to the meeting again. The reason is shown on the meeting page; the earlier record stays.',
  tags,
  method: 'put',
  path: '/proceedings/{slug}/reopening',
  request: { params: ofMeeting, body: jsonBody(ReopeningRequestSchema) },
  responses: {
    200: jsonAnswer(ProceedingsSchema, 'The reopened proceedings'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'meeting-not-found',
      'proceedings-open',
      'invalid-request',
    ),
  },
})

export function proceedingsRoutes(deps: ProceedingsDeps) {
  return createRouter()
    .openapi(getRecord, async (c) => {
      const { slug, number: own } = c.req.valid('param')
      if (!(await findPublishedMeeting(deps.db, slug))) throw await missingMeeting(deps.db, slug)
      const row = await findProceedings(deps.db, slug, own)
      if (!row)
        throw new Problem(
          'proceedings-not-found',
          `There is no record ${own} of the meeting "${slug}".`,
        )
      const headers = { 'cache-control': KEPT, 'last-modified': toDate(row.frozenAt).toUTCString() }
      return c.body(row.record, 200, { 'content-type': 'application/json', ...headers })
    })
    .openapi(getDesk, async (c) => c.json(await openDesk(deps, c.req.valid('param').slug), 200))
    .openapi(postFreeze, async (c) => {
      const person = await actorOf(c)
      const { slug } = c.req.valid('param')
      const body = c.req.valid('json')
      const key = c.req.valid('header')['idempotency-key']
      const proceedings = await idempotently(
        deps,
        { key, person, request: ['freeze-proceedings', slug, body] },
        (tx) => freezeProceedings({ ...deps, db: tx }, slug, body, person),
        ProceedingsSchema,
      )
      return c.json(proceedings, 201)
    })
    .openapi(putReopening, async (c) => {
      const { slug } = c.req.valid('param')
      const opened = await reopenProceedings(deps, slug, c.req.valid('json'), await actorOf(c))
      return c.json(opened, 200)
    })
}
