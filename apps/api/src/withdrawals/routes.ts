import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  RestorationRequestSchema,
  WithdrawalRequestSchema,
  WithdrawalSchema,
  WithdrawalsSchema,
} from '@u4ssc/client/circulars'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { circularId, meetingSlug } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { actorOf, operation } from '../permissions/index'
import { listWithdrawals } from './list-withdrawals'
import { restoreCircular, withdrawCircular } from './withdraw-circular'
import { restoreMeeting, withdrawMeeting } from './withdraw-meeting'
import type { WithdrawalDeps } from './withdraw-meeting'

const tags = ['Withdrawals']
const ofMeeting = z.object({ slug: meetingSlug })
const ofCircular = z.object({ id: circularId })
const body = jsonBody(WithdrawalRequestSchema)
const restoration = jsonBody(RestorationRequestSchema)

const getWithdrawals = createRoute({
  ...operation('list-withdrawals'),
  summary: 'List withdrawn meetings and circulars',
  description: 'Returns what was public and is withdrawn now, latest first.',
  tags,
  method: 'get',
  path: '/withdrawals',
  responses: {
    200: jsonAnswer(WithdrawalsSchema, 'Withdrawals, latest first'),
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

const putMeeting = createRoute({
  ...operation('withdraw-meeting'),
  summary: 'Withdraw a meeting',
  description:
    'Removes a meeting from the public pages. Its page answers 410 with the reason, and its calendar entries are cancelled. Sending it again changes the reason.',
  tags,
  method: 'put',
  path: '/meetings/{slug}/withdrawal',
  request: { params: ofMeeting, body },
  responses: {
    200: jsonAnswer(WithdrawalSchema, 'The withdrawal'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'meeting-not-found',
      'people-registered',
      'invalid-request',
    ),
  },
})

const postRestoredMeeting = createRoute({
  ...operation('restore-meeting'),
  summary: 'Restore a meeting',
  description:
    'Publishes the latest release of a withdrawn meeting again. Publishing a change to the meeting restores it too.',
  tags,
  method: 'post',
  path: '/meetings/{slug}/restoration',
  request: { params: ofMeeting, body: restoration },
  responses: {
    204: { description: 'Restored' },
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'meeting-not-found',
      'letter-withdrawn',
      'invalid-request',
    ),
  },
})

const putCircular = createRoute({
  ...operation('withdraw-circular'),
  summary: 'Withdraw a circular',
  description:
    'Removes a circular from the public pages. Answers 409 while a public meeting rests on it.',
  tags,
  method: 'put',
  path: '/circulars/{id}/withdrawal',
  request: { params: ofCircular, body },
  responses: {
    200: jsonAnswer(WithdrawalSchema, 'The withdrawal'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'circular-not-found',
      'letter-convenes',
      'invalid-request',
    ),
  },
})

const postRestoredCircular = createRoute({
  ...operation('restore-circular'),
  summary: 'Restore a circular',
  description: 'Publishes a withdrawn circular again.',
  tags,
  method: 'post',
  path: '/circulars/{id}/restoration',
  request: { params: ofCircular, body: restoration },
  responses: {
    204: { description: 'Restored' },
    ...problemAnswers('not-signed-in', 'not-allowed', 'circular-not-found', 'invalid-request'),
  },
})

export function withdrawalRoutes(deps: WithdrawalDeps) {
  return createRouter()
    .openapi(getWithdrawals, async (c) => c.json({ items: await listWithdrawals(deps.db) }, 200))
    .openapi(putMeeting, async (c) => {
      const { slug } = c.req.valid('param')
      const withdrawal = await withdrawMeeting(deps, slug, c.req.valid('json'), await actorOf(c))
      return c.json(withdrawal, 200)
    })
    .openapi(postRestoredMeeting, async (c) => {
      const { slug } = c.req.valid('param')
      await restoreMeeting(deps, slug, c.req.valid('json'), await actorOf(c))
      return c.body(null, 204)
    })
    .openapi(putCircular, async (c) => {
      const { id } = c.req.valid('param')
      const withdrawal = await withdrawCircular(deps, id, c.req.valid('json'), await actorOf(c))
      return c.json(withdrawal, 200)
    })
    .openapi(postRestoredCircular, async (c) => {
      const { id } = c.req.valid('param')
      await restoreCircular(deps, id, c.req.valid('json'), await actorOf(c))
      return c.body(null, 204)
    })
}
