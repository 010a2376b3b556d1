import { createRoute } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import type { Database } from '../db/index'
import { textAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { operation } from '../permissions/index'
import { exportLines } from './export-lines'

const TYPE = 'application/x-ndjson'

const getExport = createRoute({
  ...operation('export-public'),
  summary: 'Export all public data',
  description:
    'Returns circulars, meetings and their releases as published, one JSON value per line. An empty instance of the platform can import this file and then returns the same data.',
  tags: ['Feeds'],
  method: 'get',
  path: '/export.ndjson',
  responses: {
    200: textAnswer(TYPE, 'One JSON value per line; the first describes the file'),
  },
})

export function exportRoutes({ db }: { db: Database }) {
  return createRouter().openapi(getExport, (c) => {
    c.header('content-type', TYPE)
    c.header('content-disposition', 'attachment; filename="u4ssc.ndjson"')
    return stream(c, async (writing) => {
      for await (const line of exportLines(db)) {
        if (writing.aborted) return
        await writing.writeln(JSON.stringify(line))
      }
    })
  })
}
