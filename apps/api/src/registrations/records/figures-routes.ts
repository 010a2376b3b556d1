import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { RegistrationFiguresSchema } from '@u4ssc/client/registrations'
import type { Database } from '../../db/index'
import { jsonAnswer } from '../../http/bodies'
import { createRouter } from '../../http/create-router'
import { meetingQuery } from '../../http/path-params'
import { problemAnswers } from '../../http/problems'
import { operation } from '../../permissions/index'
import { countFigures } from './count-figures'

const getFigures = createRoute({
  ...operation('count-registrations'),
  summary: 'Count registrations',
  description: 'Returns counts by state, attendance mode, country and capacity, without names.',
  tags: ['Registrations'],
  method: 'get',
  path: '/registration-figures',
  request: { query: z.object({ meeting: meetingQuery.optional() }) },
  responses: {
    200: jsonAnswer(RegistrationFiguresSchema, 'The counts'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

export function figuresRoutes({ db }: { readonly db: Database }) {
  return createRouter().openapi(getFigures, async (c) =>
    c.json(await countFigures(db, c.req.valid('query').meeting), 200),
  )
}
