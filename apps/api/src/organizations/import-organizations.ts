import { sql } from 'drizzle-orm'
import { MAX_ORGANIZATION_IMPORT_ROWS } from '@u4ssc/client/organizations'
import type {
  OrganizationRowResult,
  OrganizationImport,
  OrganizationImportOutcome,
} from '@u4ssc/client/organizations'
import type { Readers } from '@u4ssc/documents/isolated'
import { recordAct } from '../audit/index'
import type { Database } from '../db/index'
import { fileWrong, readTableFile } from '../list-files/read-table-file'
import type { OrganizationDeps } from './change-organizations'
import { mainName } from './find-by-name'
import { readRows } from './read-rows'
import type { ReadRow } from './read-rows'
import { findToChange, writeOrganizations } from './store'
import type { Entry } from './store'
import { takeRows } from './apply-rows'
import type { TakenRow } from './apply-rows'

/**
 * Imports a list of organizations, or returns the result of each row without storing it. Importing
 * the same list again has no effect.
 */
export async function importOrganizations(
  { db, clock, readers }: OrganizationDeps & { readonly readers: Pick<Readers, 'readTable'> },
  { file, language, dryRun }: OrganizationImport,
  person: string,
): Promise<OrganizationImportOutcome> {
  const cells = await readTableFile(readers, file.content, MAX_ORGANIZATION_IMPORT_ROWS + 1)
  const rows = readRows(cells, language)
  if (!rows) throw fileWrong('No column holds the codes of the organizations: call it "code"')
  return db.transaction(async (tx) => {
    if (!dryRun) await lockList(tx)
    const known = await findToChange(tx, codesOf(rows))
    const { taken, written } = takeRows(rows, known)
    const outcome = toOutcome(dryRun, taken, known)
    if (dryRun || written.length === 0) return outcome
    const at = clock()
    await writeOrganizations(tx, written, at)
    await recordAct(tx, {
      at,
      person,
      action: 'import-organizations',
      subject: 'organizations',
      before: null,
      after: { ...outcome.counts, codes: written.map(({ code }) => code) },
    })
    return outcome
  })
}

/** Prevents concurrent additions between reading and writing the list. */
async function lockList(tx: Database): Promise<void> {
  await tx.execute(sql`lock table organizations in share row exclusive mode`)
}

function codesOf(rows: readonly ReadRow[]): string[] {
  return [...new Set(rows.flatMap(({ given }) => given?.code ?? []))]
}

function toOutcome(
  dryRun: boolean,
  taken: readonly TakenRow[],
  known: ReadonlyMap<string, Entry>,
): OrganizationImportOutcome {
  const counts: Partial<Record<OrganizationRowResult, number>> = {}
  for (const { result } of taken) counts[result] = (counts[result] ?? 0) + 1
  const rows = taken.map(({ read: { row, code, name, fault }, result }) => {
    const entry = known.get(code)
    const shown = name ?? (entry ? mainName(entry.names) : null)
    return { row, code, name: shown, result, cell: fault?.cell ?? null }
  })
  return { dryRun, counts, rows }
}
