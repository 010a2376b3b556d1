import { circulars } from '@u4ssc/client/contract'
import type { CircularFileRequest } from '@u4ssc/client/circulars'
import type { Context } from 'hono'
import type { Database } from '../db/index'
import type { AppEnv } from '../http/app-env'
import { routes, serve } from '../http/serve'
import { missingCircular } from './missing-circular'
import { findPublishedCircular } from './store'
import { headersOf, writeLetterFile } from './write-letter-file'

/**
 * Routes for published circulars as files, generated from the reading and cached like all public
 * responses.
 */
export function letterFileRoutes({ db }: { db: Database }) {
  const write = async (
    id: string,
    format: CircularFileRequest['format'],
    c: Context<AppEnv>,
  ): Promise<Response> => {
    const row = await findPublishedCircular(db, id)
    if (!row) throw await missingCircular(db, id)
    const file = await writeLetterFile(row.circular, format)
    return c.body(new Uint8Array(file), 200, headersOf(format, id))
  }
  return routes(
    serve(circulars.getWord, ({ params: { id } }, c) => write(id, 'docx', c)),
    serve(circulars.getPdf, ({ params: { id } }, c) => write(id, 'pdf', c)),
  )
}
