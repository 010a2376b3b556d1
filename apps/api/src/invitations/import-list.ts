import { randomUUID } from 'node:crypto'
import { MAX_INVITATION_IMPORT_ROWS } from '@u4ssc/client/invitations'
import type {
  InvitationImport,
  InvitationImportOutcome,
  InvitationRowResult,
} from '@u4ssc/client/invitations'
import type { Readers } from '@u4ssc/documents/isolated'
import { recordAct } from '../audit/index'
import type { Database } from '../db/index'
import { fileWrong, readTableFile } from '../list-files/read-table-file'
import { requireForm } from '../registrations/index'
import type { RegistrationDeps } from '../registrations/index'
import { mailInvitation } from './mail-invitation'
import { readRows } from './read-rows'
import type { Invited, ReadRow } from './read-rows'
import { insertInvitations, listInvitedAmong, listRegisteredAmong } from './store'

type OutcomeRow = InvitationImportOutcome['rows'][number]
const WRITTEN_AT_ONCE = 500

/**
 * Invites the people of a list, or returns the result of each row without storing it. Importing the
 * same list again has no effect.
 */
export async function importList(
  { db, clock, readers }: RegistrationDeps & { readonly readers: Pick<Readers, 'readTable'> },
  { meeting: slug, file, language, dryRun }: InvitationImport,
  person: string,
): Promise<InvitationImportOutcome> {
  await requireForm(db, slug)
  const cells = await readTableFile(readers, file.content, MAX_INVITATION_IMPORT_ROWS + 1)
  const rows = readRows(cells, language)
  if (!rows) throw fileWrong('No column holds addresses: call it "email"')
  const results = await rowResultsOf(db, slug, rows)
  if (dryRun) return toOutcome(true, results)
  return db.transaction(async (tx) => {
    const at = clock()
    const invited = await inviteAll(
      tx,
      slug,
      results.flatMap(({ invited: one }) => one ?? []),
      at,
    )
    const outcome = toOutcome(false, results, invited)
    await recordAct(tx, {
      at,
      person,
      action: 'import-meeting-invitations',
      subject: `meetings/${slug}`,
      before: null,
      after: outcome.counts,
    })
    return outcome
  })
}

interface RowResult {
  readonly read: ReadRow
  readonly result: InvitationRowResult
  /** The person that the row invites, if any. */
  readonly invited: Invited | null
}

async function rowResultsOf(
  db: Database,
  slug: string,
  rows: readonly ReadRow[],
): Promise<RowResult[]> {
  const emails = rows.flatMap(({ invited }) => invited?.email ?? [])
  const registered = await listRegisteredAmong(db, slug, emails)
  const known = await listInvitedAmong(db, slug, emails)
  return rows.map((read) => {
    if (!read.invited) return { read, result: read.fault.result, invited: null }
    const { email } = read.invited
    const before = known.get(email)
    if (registered.has(email)) return { read, result: 'already-registered', invited: null }
    if (before === undefined) return { read, result: 'to-invite', invited: read.invited }
    return { read, result: before === 'held' ? 'already-invited' : 'revoked', invited: null }
  })
}

/** @returns the addresses that were invited by this import, not by a concurrent one */
async function inviteAll(tx: Database, slug: string, people: readonly Invited[], at: string) {
  const invited = new Set<string>()
  for (let start = 0; start < people.length; start += WRITTEN_AT_ONCE) {
    const rows = people
      .slice(start, start + WRITTEN_AT_ONCE)
      .map((one) => ({ ...one, id: randomUUID(), slug, createdAt: at, revokedAt: null }))
    for (const row of await insertInvitations(tx, rows)) {
      await mailInvitation(tx, row, at)
      invited.add(row.email)
    }
  }
  return invited
}

function toOutcome(
  dryRun: boolean,
  results: readonly RowResult[],
  invited: ReadonlySet<string> = new Set(),
): InvitationImportOutcome {
  const rows = results.map(({ read, result }): OutcomeRow => {
    const { row, email, name, fault } = read
    const became = invited.has(email) ? 'invited' : 'already-invited'
    const now = result === 'to-invite' && !dryRun ? became : result
    return { row, email, name, result: now, cell: fault?.cell ?? null }
  })
  const counts: Partial<Record<InvitationRowResult, number>> = {}
  for (const { result } of rows) counts[result] = (counts[result] ?? 0) + 1
  return { dryRun, counts, rows }
}
