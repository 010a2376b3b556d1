import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  NoticeApprovalSchema,
  NoticeChangeSchema,
  NoticePageLevelSchema,
  NoticeSchema,
  NoticeVersionSchema,
} from '@u4ssc/client/emails'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { IfMatchHeaderSchema } from '../http/if-match'
import { idOf } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'

const tags = ['Notices']
const params = z.object({ id: idOf('notice') })
const signedIn = ['not-signed-in', 'not-allowed', 'invalid-request'] as const
const handlings = [
  'notice-not-found',
  'notice-state',
  'notice-changed',
  'precondition-failed',
] as const

export const putNotice = createRoute({
  ...operation('change-notice'),
  summary: 'Update a notice',
  description:
    'Changes the audience and the text of a draft notice. Answers 409 if the notice was approved or changed by somebody else.',
  tags,
  method: 'put',
  path: '/notices/{id}',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(NoticeChangeSchema) },
  responses: {
    200: jsonAnswer(NoticeSchema, 'The updated notice'),
    ...problemAnswers(...signedIn, ...handlings),
  },
})

export const putPageLevel = createRoute({
  ...operation('set-notice-page-level'),
  summary: 'Show a notice on the meeting page',
  description:
    'Shows a notice on the meeting page as soon as it is sent, or removes it from there, also after it was sent. Only notices with a text of their own can be shown, and placeholders are refused, since the page is the same for everybody.',
  tags,
  method: 'put',
  path: '/notices/{id}/page-level',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(NoticePageLevelSchema) },
  responses: {
    200: jsonAnswer(NoticeSchema, 'The notice'),
    ...problemAnswers(...signedIn, ...handlings, 'notice-unfinished'),
  },
})

export const postApproval = createRoute({
  ...operation('approve-notice'),
  summary: 'Approve a notice',
  description:
    'Sends the notice immediately, or at `sendAt`. A notice without a subject and text in the language of the meeting is refused. The person who wrote the text or changed it last cannot approve it while somebody else can; the text of a release has no writer.',
  tags,
  method: 'post',
  path: '/notices/{id}/approval',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(NoticeApprovalSchema) },
  responses: {
    200: jsonAnswer(NoticeSchema, 'The approved notice'),
    ...problemAnswers(...signedIn, ...handlings, 'own-notice', 'notice-unfinished'),
  },
})

export const postRecall = createRoute({
  ...operation('recall-notice'),
  summary: 'Recall a notice',
  description:
    'Turns an approved notice that is scheduled for later back into a draft. A notice that was sent cannot be recalled.',
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
  summary: 'Discard a notice',
  description: 'Closes a notice without sending it. It stays in the list as discarded.',
  tags,
  method: 'post',
  path: '/notices/{id}/discard',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(NoticeVersionSchema) },
  responses: {
    200: jsonAnswer(NoticeSchema, 'The discarded notice'),
    ...problemAnswers(...signedIn, ...handlings),
  },
})
