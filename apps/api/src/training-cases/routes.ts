import { trainingCases } from '@u4ssc/client/contract'
import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import { zipEntries } from '../archives/index'
import { recordAct } from '../audit/index'
import { toDate } from '../clock'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import type { AppEnv } from '../http/app-env'
import { sendLines } from '../http/send-lines'
import { routes, serve } from '../http/serve'
import { actorOf } from '../permissions/index'
import { caseFiles } from './case-files'
import { exportCases } from './export-cases'

/** The simple archive format allows at most four times this size. */
const MAX_ZIP_BYTES = 1024 ** 3

interface CaseDeps {
  readonly db: Database
  readonly clock: Clock
}

export function trainingCaseRoutes(deps: CaseDeps) {
  const { db, clock } = deps
  return routes(
    serve(trainingCases.export, async (_, c) => {
      await recordExport(c, deps, 'ndjson')
      return sendLines(c, exportCases(db), 'training-cases.ndjson')
    }),
    serve(trainingCases.exportFiles, async (_, c) => {
      await recordExport(c, deps, 'zip')
      c.header('content-type', 'application/zip')
      c.header('content-disposition', 'attachment; filename="training-cases.zip"')
      const modifiedAt = toDate(clock())
      return stream(c, async (writing) => {
        const files = caseFiles(exportCases(db))
        for await (const bytes of zipEntries(files, { modifiedAt, maxBytes: MAX_ZIP_BYTES })) {
          if (writing.aborted) return
          await writing.write(bytes)
        }
      })
    }),
  )
}

async function recordExport(c: Context<AppEnv>, { db, clock }: CaseDeps, format: string) {
  await recordAct(db, {
    at: clock(),
    person: await actorOf(c),
    action: 'export-cases',
    subject: 'training-cases',
    before: null,
    after: { format },
  })
}
