import { createRoute } from '@hono/zod-openapi'
import { ReadingSchema } from '@u4ssc/domain'
import { ReadingRequestSchema } from '@u4ssc/client/contract'
import { readCircular } from '@u4ssc/domain/circulars'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { operation } from '../people/index'

const postReading = createRoute({
  ...operation('read-letter'),
  summary: 'Read a letter',
  tags: ['Readings'],
  method: 'post',
  path: '/readings',
  request: { body: jsonBody(ReadingRequestSchema) },
  responses: {
    200: jsonAnswer(ReadingSchema, 'What the letter says, with the words that say it'),
    ...problemAnswers('invalid-request', 'body-too-large', 'body-not-json', 'malformed-json'),
  },
})

/** Reads a letter for anyone and keeps nothing of it. */
export function readingRoutes() {
  return createRouter().openapi(postReading, (c) =>
    c.json(readCircular(c.req.valid('json').text), 200),
  )
}
