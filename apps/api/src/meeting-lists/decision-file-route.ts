import { createRoute } from '@hono/zod-openapi'
import { DecisionFileQuerySchema } from '@u4ssc/client/registrations'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { listDecisions } from '../meetings/index'
import { operation } from '../permissions/index'
import type { FileDeps } from '../uploads/index'
import { decisionsList } from './decisions-list'
import { fileAnswer, orUnavailable, sendList } from './send-list'
import { writePrinted } from './write-meeting-list'

const getFile = createRoute({
  ...operation('download-decisions'),
  summary: 'Download the register of decisions',
  description:
    'Returns the decisions that match the filters as a Word, PDF, Excel or CSV file, in the language of your choice, latest meeting first. Answers 422 if a PDF would have characters that the fonts do not cover; choose another format then.',
  tags: ['Meetings'],
  method: 'get',
  path: '/decisions/file',
  request: { query: DecisionFileQuerySchema },
  responses: {
    200: fileAnswer,
    ...problemAnswers('not-signed-in', 'not-allowed', 'document-unavailable', 'invalid-request'),
  },
})

/** Route for the register of decisions as a file. */
export function decisionFileRoute(deps: FileDeps) {
  return createRouter().openapi(getFile, async (c) => {
    const { format, language, ...filter } = c.req.valid('query')
    const decisions = await listDecisions(deps.db, filter)
    const list = await decisionsList(decisions, language)
    const bytes = await orUnavailable(() => writePrinted(deps, list, format))
    return sendList(c, bytes, 'decisions', format)
  })
}
