import { createRoute } from '@hono/zod-openapi'
import { CircularFileRequestSchema } from '@u4ssc/client/circulars'
import { jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { readLetterhead } from '../settings/index'
import type { FileDeps } from '../uploads/index'
import { fileAnswer, headersOf, writeLetterFile } from './write-letter-file'

const postFile = createRoute({
  ...operation('write-circular-file'),
  summary: 'Write a circular as a Word or PDF file',
  description:
    'Returns a circular that is being written as a file, for example for approval on paper. It begins with the logo of the secretariat. Nothing is stored. Answers 422 if the fonts of a PDF do not cover the text; use the Word file then.',
  tags: ['Drafts'],
  method: 'post',
  path: '/circular-files',
  request: { body: jsonBody(CircularFileRequestSchema) },
  responses: {
    200: fileAnswer('docx', 'pdf'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'invalid-request',
      'body-too-large',
      'body-not-json',
      'malformed-json',
      'letter-not-printable',
    ),
  },
})

/** Route that writes a circular as a file before it is stored. */
export function composedFileRoutes(deps: FileDeps) {
  return createRouter().openapi(postFile, async (c) => {
    const { circular, format } = c.req.valid('json')
    const file = await writeLetterFile(circular, format, (await readLetterhead(deps)).logo)
    return c.body(new Uint8Array(file), 200, headersOf(format, 'circular'))
  })
}
