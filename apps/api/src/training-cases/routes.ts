import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import * as z from 'zod'
import type { TrainingCase } from '@u4ssc/client/circulars'
import { zipEntries } from '../archives/index'
import { recordAct } from '../audit/index'
import { toDate } from '../clock'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import type { AppEnv } from '../http/app-env'
import { textAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { actorOf, operation } from '../permissions/index'
import { caseFiles } from './case-files'
import { exportCases } from './export-cases'

const tags = ['Circulars']
const LINES_TYPE = 'application/x-ndjson'
const ZIP_TYPE = 'application/zip'
/** The simple archive format allows at most four times this size. */
const MAX_ZIP_BYTES = 1024 ** 3

const LEFT_OUT: TrainingCase = {
  outcome: 'excluded',
  name: 'tsb-circular-352-2021-10-13',
  reason: 'name-unclear',
}
const EXAMPLE = `${JSON.stringify(LEFT_OUT)}\n`

const getLines = createRoute({
  ...operation('export-cases'),
  summary: 'Export training cases',
  description:
    'Returns public circulars with facts confirmed by a person, one JSON value per line: the text and the facts in the format of the `.expected.json` files. Names, email addresses, telephone numbers, passcodes and tokens are replaced by invented ones. Circulars that cannot be anonymized are listed with a reason. Have a person read the result before you share it. Every export is recorded in the audit log.',
  tags,
  method: 'get',
  path: '/training-cases.ndjson',
  responses: {
    200: textAnswer(
      LINES_TYPE,
      'On each line a case (`outcome`, `name`, `text`, `expected`), or the circular that is left out ' +
        'and the `reason`',
      EXAMPLE,
    ),
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

const getZip = createRoute({
  ...operation('export-case-files'),
  summary: 'Download training cases as files',
  description:
    'Returns the same training cases as a ZIP archive, two files per case, and `EXCLUDED.md` with the circulars that could not be anonymized. Have a person read the result before you share it. Every export is recorded in the audit log.',
  tags,
  method: 'get',
  path: '/training-cases.zip',
  responses: {
    200: {
      description: '`NAME.txt` and `NAME.expected.json` for each case, and `EXCLUDED.md`',
      content: { [ZIP_TYPE]: { schema: z.string() } },
    },
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

interface CaseDeps {
  readonly db: Database
  readonly clock: Clock
}

export function trainingCaseRoutes(deps: CaseDeps) {
  const { db, clock } = deps
  return createRouter()
    .openapi(getLines, async (c) => {
      await recordExport(c, deps, 'ndjson')
      c.header('content-type', LINES_TYPE)
      c.header('content-disposition', 'attachment; filename="training-cases.ndjson"')
      return stream(c, async (writing) => {
        for await (const one of exportCases(db)) {
          if (writing.aborted) return
          await writing.writeln(JSON.stringify(one))
        }
      })
    })
    .openapi(getZip, async (c) => {
      await recordExport(c, deps, 'zip')
      c.header('content-type', ZIP_TYPE)
      c.header('content-disposition', 'attachment; filename="training-cases.zip"')
      const modifiedAt = toDate(clock())
      return stream(c, async (writing) => {
        const files = caseFiles(exportCases(db))
        for await (const bytes of zipEntries(files, { modifiedAt, maxBytes: MAX_ZIP_BYTES })) {
          if (writing.aborted) return
          await writing.write(bytes)
        }
      })
    })
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
