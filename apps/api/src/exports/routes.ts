import { createRoute } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import type { Database } from '../db/index'
import { textAnswer } from '../feeds/index'
import { createRouter } from '../http/create-router'
import { operation } from '../people/index'
import { exportLines } from './export-lines'

const TYPE = 'application/x-ndjson'

const getExport = createRoute({
  ...operation('export-public'),
  summary: 'Everything public, one JSON value a line',
  description:
    'Letters, meetings and their releases, as they were published. Another instance of the platform ' +
    'with nothing in it yet takes them in, and then answers with the same bytes.',
  tags: ['Feeds'],
  method: 'get',
  path: '/export.ndjson',
  responses: {
    200: textAnswer(TYPE, 'The first line says what the others are'),
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
