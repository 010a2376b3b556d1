import * as z from 'zod'
import {
  FreezeRequestSchema,
  ProceedingsSchema,
  ReopeningRequestSchema,
} from '../meetings/proceedings'
import type { FreezeRequest, Proceedings, ReopeningRequest } from '../meetings/proceedings'
import { ProceedingsPreviewSchema, ProceedingsRecordSchema } from '../meetings/proceedings-records'
import type { ProceedingsPreview, ProceedingsRecord } from '../meetings/proceedings-records'
import { OWNERS, PUBLISH, READ_DRAFTS } from './access'
import { created, found, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, put } from './operation'
import { meetingSlug } from './params'
import { sent } from './schema'

const MAX_NUMBER = 2_147_483_647
const number = z.coerce
  .number<string>()
  .int()
  .min(1)
  .max(MAX_NUMBER)
  .meta({ description: 'Number of the closing, from 1', example: 1 })
const common = { tag: 'Proceedings', access: 'anyone' } as const
const params = { slug: meetingSlug }

/** Records of meetings that have ended. */
export const proceedings = {
  get: get('/meetings/{slug}/proceedings/{number}', {
    ...common,
    id: 'get-proceedings',
    summary: 'Get the record of a meeting',
    description:
      "Returns the record of a meeting as it was closed. The bytes never change; their SHA-256 is the `digest` in the meeting's `proceedings`.",
    params: { slug: meetingSlug, number },
    answer: found<ProceedingsRecord>(ProceedingsRecordSchema, 'The record of the meeting'),
    hasEtag: true,
    problems: ['proceedings-not-found', 'meeting-not-found', 'meeting-withdrawn'],
  }),

  preview: get('/proceedings/{slug}', {
    ...common,
    access: READ_DRAFTS,
    meeting: 'path',
    id: 'prepare-proceedings',
    summary: 'Preview closing the record',
    description:
      'Returns the earlier closings, what closing the record now would contain, and what prevents it.',
    params,
    answer: found<ProceedingsPreview>(
      ProceedingsPreviewSchema,
      'The earlier closings and a preview of the next',
    ),
    problems: ['meeting-not-found'],
  }),

  freeze: post('/proceedings/{slug}', {
    ...common,
    access: PUBLISH,
    meeting: 'path',
    also: ['Meetings'],
    id: 'freeze-proceedings',
    summary: 'Close the record',
    description:
      'Records the latest release of a meeting that has ended. Afterwards, changes to its drafts, releases and attendance are refused until an owner reopens the record.',
    params,
    header: 'idempotency-key',
    body: sent<FreezeRequest>()(FreezeRequestSchema),
    answer: created<Proceedings>(ProceedingsSchema, 'The closed record'),
    problems: ['meeting-not-found', 'proceedings-unready', 'proceedings-frozen', 'key-reused'],
  }),

  reopen: put('/proceedings/{slug}/reopening', {
    ...common,
    access: OWNERS,
    also: ['Meetings'],
    id: 'reopen-proceedings',
    summary: 'Reopen the record',
    description:
      'Allows changes to the meeting again. The reason is shown on the meeting page; the earlier record stays.',
    params,
    body: sent<ReopeningRequest>()(ReopeningRequestSchema),
    answer: ok<Proceedings>(ProceedingsSchema, 'The reopened record'),
    problems: ['meeting-not-found', 'proceedings-open'],
  }),
}

export interface ProceedingsClient extends ClientOf<typeof proceedings> {}
