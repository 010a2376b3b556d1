import { createRoute } from '@hono/zod-openapi'
import { drafts } from '@u4ssc/client/contract'
import { DocumentRequestSchema, MAX_TABLE_ROWS, TableSchema } from '@u4ssc/client/documents'
import type { Readers } from '@u4ssc/documents/isolated'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { routes, serve } from '../http/serve'
import { readTableFile } from '../list-files/read-table-file'
import { operation } from '../permissions/index'

const postTable = createRoute({
  ...operation('read-table'),
  summary: 'Read the rows of a table',
  description:
    'Returns the rows of a CSV file, or of the first sheet of an Excel file. Nothing is stored.',
  tags: ['Drafts'],
  method: 'post',
  path: '/tables',
  request: { body: jsonBody(DocumentRequestSchema) },
  responses: {
    200: jsonAnswer(TableSchema, 'The rows'),
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

/** Routes to read an uploaded file in a separate process. Nothing is stored. */
export function documentRoutes({ readers }: { readonly readers: Readers }) {
  const router = createRouter().openapi(postTable, async (c) => {
    const { content } = c.req.valid('json')
    const rows = await readTableFile(readers, content, MAX_TABLE_ROWS)
    return c.json({ rows: rows.map((row) => [...row]) }, 200)
  })
  const served = routes(
    serve(drafts.extractText, async ({ body: { name, content } }, c) => {
      const { text, format, findings } = await readers.read(Buffer.from(content, 'base64'), {
        name: name ?? undefined,
        signal: c.req.raw.signal,
      })
      return { text, format, findings: [...findings] }
    }),
  )
  return router.route('/', served)
}
