import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { OpenDriftSchema } from '@u4ssc/client/drafts'
import type { Database } from '../../db/index'
import { jsonAnswer } from '../../http/bodies'
import { createRouter } from '../../http/create-router'
import { meetingQuery } from '../../http/path-params'
import { problemAnswers } from '../../http/problems'
import { mayAlso, operation } from '../../permissions/index'
import { withoutJoining } from '../without-joining'
import { listOpenDrift } from './list-open-drift'

const getDrift = createRoute({
  ...operation('list-drift'),
  summary: 'List differences between drafts and circulars',
  description:
    'Returns where open drafts differ from the circulars of their meetings and no note explains it yet.',
  tags: ['Drafts'],
  method: 'get',
  path: '/drift',
  request: { query: z.object({ meeting: meetingQuery.optional() }) },
  responses: {
    200: jsonAnswer(OpenDriftSchema, 'Unexplained differences of the newest drafts'),
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
