import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import {
  NoticeApprovalSchema,
  NoticeChangeSchema,
  NoticeSchema,
  NoticeVersionSchema,
} from '@u4ssc/client/contract'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { IfMatchHeaderSchema } from '../http/if-match'
import { problemAnswers } from '../http/problems'
import { operation } from '../people/index'

const tags = ['Notices']
const params = z.object({ id: z.uuid() })
const signedIn = ['not-signed-in', 'not-allowed', 'invalid-request'] as const
const handlings = [
  'notice-not-found',
  'notice-state',
  'notice-changed',
  'precondition-failed',
] as const

export const putNotice = createRoute({
  ...operation('change-notice'),
  summary: 'Change whom a draft tells, and in which words',
  tags,
  method: 'put',
  path: '/notices/{id}',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(NoticeChangeSchema) },
  responses: {
    200: jsonAnswer(NoticeSchema, 'The draft as it stands'),
    ...problemAnswers(...signedIn, ...handlings),
  },
})

export const postApproval = createRoute({
  ...operation('approve-notice'),
  summary: 'Let a notice go, now or later',
  tags,
  method: 'post',
  path: '/notices/{id}/approval',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(NoticeApprovalSchema) },
  responses: {
    200: jsonAnswer(NoticeSchema, 'Its mails are in the outbox, or will be at its time'),
    ...problemAnswers(...signedIn, ...handlings, 'notice-unfinished'),
  },
})

export const postRecall = createRoute({
  ...operation('recall-notice'),
  summary: 'Make a notice that waits for its time a draft again',
  tags,
  method: 'post',
  path: '/notices/{id}/recall',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(NoticeVersionSchema) },
  responses: {
    200: jsonAnswer(NoticeSchema, 'The draft'),
    ...problemAnswers(...signedIn, ...handlings),
  },
})

export const postDiscard = createRoute({
  ...operation('discard-notice'),
  summary: 'Tell nobody',
  tags,
  method: 'post',
  path: '/notices/{id}/discard',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(NoticeVersionSchema) },
  responses: {
    200: jsonAnswer(NoticeSchema, 'The notice, which stays on record'),
    ...problemAnswers(...signedIn, ...handlings),
  },
})
