import { createRoute } from '@hono/zod-openapi'
import { documents } from '@u4ssc/client/contract'
import {
  DocumentAnswerSchema,
  DocumentRequestSchema,
  MAX_TABLE_ROWS,
} from '@u4ssc/client/documents'
import type { Readers } from '@u4ssc/documents/isolated'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { routes, serve } from '../http/serve'
import { readTableFile } from '../list-files/read-table-file'
import { operation } from '../permissions/index'

const postDocument = createRoute({
  ...operation('read-document'),
  summary: 'Extract the text of a file',
  description:
    'Returns the text of a Word, PDF, HTML or plain text file. Nothing is stored. If a finding has the severity `error`, the text is empty.',
  tags: ['Drafts'],
  method: 'post',
  path: '/documents',
  request: { body: jsonBody(DocumentRequestSchema) },
  responses: {
    200: jsonAnswer(DocumentAnswerSchema, 'The text; empty if a finding is an error'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'invalid-request',
      'body-too-large',
      'body-not-json',
      'malformed-json',
    ),
  },
})

/** Routes to read the rows of an uploaded file in a separate process. Nothing is stored. */
export function tableRoutes({ readers }: { readonly readers: Readers }) {
  return routes(
    serve(documents.readTable, async ({ body: { content } }) => {
      const rows = await readTableFile(readers, content, MAX_TABLE_ROWS)
      return { rows: rows.map((row) => [...row]) }
    }),
  )
}

/** Routes to read the text of an uploaded file in a separate process. Nothing is stored. */
export function documentRoutes({ readers }: { readonly readers: Readers }) {
  return createRouter().openapi(postDocument, async (c) => {
    const { name, content } = c.req.valid('json')
    const { text, format, findings } = await readers.read(Buffer.from(content, 'base64'), {
      name: name ?? undefined,
      signal: c.req.raw.signal,
    })
    return c.json({ text, format, findings: [...findings] }, 200)
  })
}
