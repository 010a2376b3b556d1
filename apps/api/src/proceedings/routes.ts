import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import {
  FreezeRequestSchema,
  ProceedingsDeskSchema,
  ProceedingsRecordSchema,
  ProceedingsSchema,
  ReopeningRequestSchema,
} from '@u4ssc/client/contract'
import { toDate } from '../clock'
import { jsonAnswer, jsonBody, unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { Problem, problemAnswers } from '../http/problems'
import { idempotently, IdempotencyHeaderSchema } from '../idempotency/index'
import { findProceedings, findPublishedMeeting, missingMeeting } from '../meetings/index'
import { actorOf, operation } from '../people/index'
import type { Shelf } from '../prepared/index'
import { freezeProceedings } from './freeze-proceedings'
import type { ProceedingsDeps } from './freeze-proceedings'
import { openDesk } from './proceedings-desk'
import { reopenProceedings } from './reopen-proceedings'

const tags = ['Proceedings']
const NUMBER_MAX = 2_147_483_647
const ofMeeting = z.object({ slug: z.string() })
const number = z.coerce.number<string>().int().min(1).max(NUMBER_MAX)

/** A record never changes, so that a copy of it holds for long, unless its meeting is withdrawn. */
const KEPT = 'public, max-age=3600, stale-if-error=86400'

const getRecord = createRoute({
  ...operation('get-proceedings'),
  summary: 'What was put on record when the proceedings of a meeting were closed',
  description:
    'The bytes are the same for ever, reopened or not: their SHA-256 is the `digest` that the meeting ' +
    'has under `proceedings`.',
  tags,
  method: 'get',
  path: '/meetings/{slug}/proceedings/{number}',
  request: { params: ofMeeting.extend({ number }) },
  responses: {
    200: jsonAnswer(ProceedingsRecordSchema, 'The record'),
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
  summary: 'What closing the proceedings would put on record, and what is in its way',
  tags,
  method: 'get',
  path: '/proceedings/{slug}',
  request: { params: ofMeeting },
  responses: {
    200: jsonAnswer(ProceedingsDeskSchema, 'The closings so far, and the next'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'meeting-not-found', 'invalid-request'),
  },
})

const postFreeze = createRoute({
  ...operation('freeze-proceedings'),
  summary: 'Close the proceedings of a meeting that has ended',
  description:
    'The latest release is on record from then on. Drafts, releases and attendance of the meeting are ' +
    'refused until an owner reopens its proceedings.',
  tags,
  method: 'post',
  path: '/proceedings/{slug}',
  request: {
    params: ofMeeting,
    headers: IdempotencyHeaderSchema,
    body: jsonBody(FreezeRequestSchema),
  },
  responses: {
    201: jsonAnswer(ProceedingsSchema, 'They are closed'),
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
  summary: 'Reopen the proceedings of a meeting',
  description: 'The reason stands on the page of the meeting; what was on record stays.',
  tags,
  method: 'put',
  path: '/proceedings/{slug}/reopening',
  request: { params: ofMeeting, body: jsonBody(ReopeningRequestSchema) },
  responses: {
    200: jsonAnswer(ProceedingsSchema, 'They are open'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'meeting-not-found',
      'proceedings-open',
      'invalid-request',
    ),
  },
})

export function proceedingsRoutes(deps: ProceedingsDeps & { readonly shelf: Shelf }) {
  return createRouter()
    .openapi(getRecord, async (c) => {
      const { slug, number: own } = c.req.valid('param')
      if (!(await findPublishedMeeting(deps.db, slug))) throw await missingMeeting(deps.db, slug)
      const row = await findProceedings(deps.db, slug, own)
      if (!row) throw new Problem('proceedings-not-found', `There is no record ${own} of "${slug}"`)
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
      deps.shelf.renew()
      return c.json(proceedings, 201)
    })
    .openapi(putReopening, async (c) => {
      const { slug } = c.req.valid('param')
      const opened = await reopenProceedings(deps, slug, c.req.valid('json'), await actorOf(c))
      deps.shelf.renew()
      return c.json(opened, 200)
    })
}
