import { createRoute } from '@hono/zod-openapi'
import { ReadingSchema } from '@u4ssc/domain'
import { ReadingRequestSchema } from '@u4ssc/client/circulars'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { placeOf } from '../http/middleware/client-address'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { oneAtATime, readApart } from './read-apart'
import type { CircularReaders } from './read-apart'
import { ReadingBudget } from './reading-budget'

const postReading = createRoute({
  ...operation('read-letter'),
  summary: 'Analyse a circular',
  description:
    'Returns the facts stated in the text of a circular, each with the words that state it and its certainty. Nothing is stored. Requests are limited by computing time.',
  tags: ['Readings'],
  method: 'post',
  path: '/readings',
  request: { body: jsonBody(ReadingRequestSchema) },
  responses: {
    200: jsonAnswer(ReadingSchema, 'The reading: facts, evidence and diagnostics'),
    ...problemAnswers(
      'invalid-request',
      'too-many-attempts',
      'body-too-large',
      'body-not-json',
      'malformed-json',
    ),
  },
})

/**
 * Route to analyse a circular without signing in. Requests run one at a time, so that signed-in
 * people do not wait.
 */
export function readingRoutes({ readers }: { readonly readers: CircularReaders }) {
  const budget = new ReadingBudget()
  const inTurn = oneAtATime()
  return createRouter().openapi(postReading, async (c) => {
    const { text } = c.req.valid('json')
    budget.spend(placeOf(c.get('clientAddress')), text.length, performance.now())
    const { signal } = c.req.raw
    return c.json(await inTurn(() => readApart(readers, text, signal)), 200)
  })
}
