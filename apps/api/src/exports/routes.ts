import { feeds } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { sendLines } from '../http/send-lines'
import { routes, serve } from '../http/serve'
import { exportLines } from './export-lines'

export function exportRoutes({ db }: { db: Database }) {
  return routes(serve(feeds.exportAll, (_, c) => sendLines(c, exportLines(db), 'u4ssc.ndjson')))
}
