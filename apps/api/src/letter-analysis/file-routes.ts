import { documents, drafts } from '@u4ssc/client/contract'
import { MAX_TABLE_ROWS } from '@u4ssc/client/documents'
import type { Readers } from '@u4ssc/documents/isolated'
import { routes, serve } from '../http/serve'
import { readTableFile } from '../list-files/read-table-file'

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
  return routes(
    serve(drafts.extractText, async ({ body: { name, content } }, c) => {
      const { text, format, findings } = await readers.read(Buffer.from(content, 'base64'), {
        name: name ?? undefined,
        signal: c.req.raw.signal,
      })
      return { text, format, findings: [...findings] }
    }),
  )
}
