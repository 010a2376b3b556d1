import { createRoute } from '@hono/zod-openapi'
import { DecisionListSchema, DecisionQuerySchema } from '@u4ssc/client/meetings'
import type { Database } from '../db/index'
import { jsonAnswer, unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { rangeOf, toNumberedPage } from '../http/numbered-page'
import { problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { countDecisions, listDecisions } from './decision-store'

const getDecisions = createRoute({
  ...operation('list-decisions'),
  summary: 'List decisions',
  description:
    'Returns a numbered page of the decisions in the latest releases of all published meetings, latest meeting first.',
  tags: ['Meetings'],
  method: 'get',
  path: '/decisions',
  request: { query: DecisionQuerySchema },
  responses: {
    200: jsonAnswer(DecisionListSchema, 'A page of decisions'),
    304: unchanged,
    ...problemAnswers('invalid-request'),
  },
})

/** Route for the register of decisions of all meetings. */
export function decisionRoutes({ db }: { db: Database }) {
  return createRouter().openapi(getDecisions, async (c) => {
    const { page, ...filter } = c.req.valid('query')
    const [items, total] = await Promise.all([
      listDecisions(db, filter, rangeOf(page)),
      countDecisions(db, filter),
    ])
    return c.json(toNumberedPage(items, page, total), 200)
  })
}
