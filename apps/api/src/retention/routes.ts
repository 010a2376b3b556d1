import { createRoute } from '@hono/zod-openapi'
import {
  RetentionChangeSchema,
  RetentionPreviewRequestSchema,
  RetentionPreviewSchema,
  RetentionSettingsSchema,
} from '@u4ssc/client/platform'
import type { RetentionChange, RetentionSettings } from '@u4ssc/client/platform'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, jsonBody, unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { Problem, problemAnswers } from '../http/problems'
import { operation, personOf } from '../permissions/index'
import { readRetention, saveSetting } from '../settings/index'
import { previewPurge } from './preview-purge'

const tags = ['People']

const getRetention = createRoute({
  ...operation('get-retention'),
  summary: 'Get the retention periods',
  description: 'Returns how many days each kind of personal data is kept.',
  tags,
  method: 'get',
  path: '/retention',
  responses: { 200: jsonAnswer(RetentionSettingsSchema, 'The periods'), 304: unchanged },
})

const postPreview = createRoute({
  ...operation('preview-retention'),
  summary: 'Preview retention periods',
  description:
    'Returns what the next job would erase with these periods, by kind of data and meeting. Nothing is erased.',
  tags,
  method: 'post',
  path: '/retention/preview',
  request: { body: jsonBody(RetentionPreviewRequestSchema) },
  responses: {
    200: jsonAnswer(RetentionPreviewSchema, 'What would be erased'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const putRetention = createRoute({
  ...operation('change-retention'),
  summary: 'Change the retention periods',
  description:
    'Changes how long personal data is kept. The next hourly job erases by the new periods, and the privacy page shows them. Refused if the preview would erase another number of rows than the request says.',
  tags,
  method: 'put',
  path: '/retention',
  request: { body: jsonBody(RetentionChangeSchema) },
  responses: {
    200: jsonAnswer(RetentionSettingsSchema, 'The periods, as saved'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'settings-changed', 'invalid-request'),
  },
})

interface Deps {
  readonly db: Database
  readonly clock: Clock
}

/** Routes for how long personal data is kept. */
export function retentionRoutes(deps: Deps) {
  const { db, clock } = deps
  return createRouter()
    .openapi(getRetention, async (c) => c.json(await readRetention(db), 200))
    .openapi(postPreview, async (c) =>
      c.json(await previewPurge(db, c.req.valid('json').periods, clock()), 200),
    )
    .openapi(putRetention, async (c) => {
      const { id } = await personOf(c)
      return c.json(await changeRetention(deps, c.req.valid('json'), id), 200)
    })
}

async function changeRetention(
  { db, clock }: Deps,
  { periods, version, erases }: RetentionChange,
  person: string,
): Promise<RetentionSettings> {
  const { total } = await previewPurge(db, periods, clock())
  if (total !== erases)
    throw new Problem(
      'settings-changed',
      'What these periods would erase has changed. Preview them again.',
    )
  return db.transaction(async (tx) => {
    const { periods: before } = await readRetention(tx)
    await saveSetting(tx, 'retention', { value: periods, version })
    await recordAct(tx, {
      ...{ at: clock(), person, action: 'change-retention', subject: 'retention' },
      ...{ before, after: { ...periods, erases } },
    })
    return { periods, version: version + 1 }
  })
}
