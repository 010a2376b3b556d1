import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { OpenDriftSchema } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { jsonAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { mayAlso, operation } from '../people/index'
import { withoutJoining } from './without-joining'
import { listOpenDrift } from './list-open-drift'

const getDrift = createRoute({
  ...operation('list-drift'),
  summary: 'Where open drafts depart from the letters of their meetings',
  tags: ['Drafts'],
  method: 'get',
  path: '/drift',
  request: { query: z.object({ meeting: z.string().max(200).optional() }) },
  responses: {
    200: jsonAnswer(OpenDriftSchema, 'What no note accepts yet, of the newest drafts'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

export function driftRoutes({ db }: { readonly db: Database }) {
  return createRouter().openapi(getDrift, async (c) => {
    const items = await listOpenDrift(db, c.req.valid('query').meeting)
    if (await mayAlso(c, 'change-draft')) return c.json({ items }, 200)
    const shown = items.map((one) => ({ ...one, drift: withoutJoining(one.drift) }))
    return c.json({ items: shown.filter(({ drift }) => drift.length > 0) }, 200)
  })
}
