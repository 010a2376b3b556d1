import { trainingCases } from '@u4ssc/client/contract'
import type { Context } from 'hono'
import { sendZip } from '../archives/index'
import type { Entry } from '../archives/index'
import { recordAct } from '../audit/index'
import { toDate } from '../clock'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import type { AppEnv } from '../http/app-env'
import { sendLines } from '../http/send-lines'
import { routes, serve } from '../http/serve'
import { actorOf } from '../permissions/index'
import type { TrainingCase } from '@u4ssc/client/circulars'
import { anonymize } from '@u4ssc/reader/labelled-cases'
import { reviewedInBatches } from './store'
import type { ReviewedRow } from './store'

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
      return sendZip(c, caseFiles(exportCases(db)), {
        ...{ name: 'training-cases.zip', modifiedAt: toDate(clock()), maxBytes: MAX_ZIP_BYTES },
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

/** Instructions for the person who shares the files. It has no .expected.json. */
const READ_ME = `# Training cases

Each circular is a pair: NAME.txt is its text, NAME.expected.json the facts that a person confirmed.
Names of people, email addresses, telephone and fax numbers, passcodes and tokens in links are made up.

Read every file before you share it. A name without "Mr", "Ms" or a similar title can remain in a text. Public circulars can be found again by their references.
`

/** Yields the files of an export: a pair per case, instructions, and the excluded circulars. */
async function* caseFiles(cases: AsyncIterable<TrainingCase>): AsyncGenerator<Entry> {
  yield { path: 'READ-ME.md', content: READ_ME }
  const excluded: string[] = []
  for await (const one of cases) {
    if (one.outcome === 'anonymized') {
      yield { path: `${one.name}.txt`, content: one.text }
      yield {
        path: `${one.name}.expected.json`,
        content: `${JSON.stringify(one.expected, null, 2)}\n`,
      }
    } else excluded.push(`- ${one.name}: ${one.reason}`)
  }
  if (excluded.length > 0)
    yield { path: 'EXCLUDED.md', content: `# Excluded circulars\n\n${excluded.join('\n')}\n` }
}

/** Yields each reviewed circular as an anonymized case, or why it is excluded. */
async function* exportCases(db: Database): AsyncGenerator<TrainingCase> {
  for await (const row of reviewedInBatches(db)) yield toCase(row)
}

function toCase({ id: name, text, circular, meetings, bases }: ReviewedRow): TrainingCase {
  // Its meetings were reviewed as published, not as the circular states them
  if (bases.length > 0) return { outcome: 'excluded', name, reason: 'changes-published-meetings' }
  const anonymized = anonymize({ text, circular, meetings })
  return anonymized.outcome === 'anonymized'
    ? { outcome: 'anonymized', name, ...anonymized.labelled }
    : { outcome: 'excluded', name, reason: anonymized.reason }
}
