import { createHash } from 'node:crypto'
import { and, asc, count, gte, lt, sql } from 'drizzle-orm'
import type { AuditYearDeletion, AuditYears } from '@u4ssc/client/platform'
import type { Database } from '../db/index'
import { auditEntries } from '../db/tables/index'
import { Problem } from '../http/problems'
import { recordAct } from './record-act'
import type { ActRow } from './store'

const BATCH = 500

/** Returns the years with entries, earliest first. */
export async function listYears(db: Database, now: string): Promise<AuditYears['items']> {
  const year = sql<number>`extract(year from ${auditEntries.at} at time zone 'UTC')::int`
  const rows = await db
    .select({ year: year.as('year'), entries: count() })
    .from(auditEntries)
    .groupBy(sql`1`)
    .orderBy(sql`1`)
  return rows.map((row) => ({ ...row, hasEnded: hasEnded(row.year, now) }))
}

function hasEnded(year: number, now: string): boolean {
  return year < Number(now.slice(0, 4))
}

/** Yields the entries of a year as lines of JSON, earliest first. */
export async function* yearLines(db: Database, year: number): AsyncGenerator<string> {
  const { at, id } = auditEntries
  let after: ActRow | undefined
  for (;;) {
    const isAfter = after && sql`(${at}, ${id}) > (${after.at}::timestamptz, ${after.id}::uuid)`
    const rows: ActRow[] = await db
      .select()
      .from(auditEntries)
      .where(and(isIn(year), isAfter))
      .orderBy(asc(at), asc(id))
      .limit(BATCH)
    for (const row of rows) yield `${JSON.stringify(row)}\n`
    after = rows.at(-1)
    if (rows.length < BATCH) return
  }
}

function isIn(year: number) {
  const { at } = auditEntries
  return and(gte(at, startOf(year)), lt(at, startOf(year + 1)))
}

function startOf(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01T00:00:00.000Z`
}

/**
 * Deletes an exported year, and records it. The database allows it only in this transaction.
 *
 * @returns the number of deleted entries
 * @throws {Problem} if the year has not ended, or the log has other entries than the export
 */
export async function deleteYear(
  tx: Database,
  { year, sha256 }: AuditYearDeletion,
  { person, now }: { readonly person: string; readonly now: string },
): Promise<number> {
  if (!hasEnded(year, now)) throw new Problem('audit-year-open', `The year ${year} has not ended.`)
  const hash = createHash('sha256')
  for await (const line of yearLines(tx, year)) hash.update(line)
  if (hash.digest('hex') !== sha256)
    throw new Problem(
      'audit-year-changed',
      `The checksum is not the one of the entries of ${year}. Export the year again.`,
    )
  await tx.execute(sql`select set_config('u4ssc.deleted_audit_year', ${String(year)}, true)`)
  const deleted = await tx.delete(auditEntries).where(isIn(year)).returning({ id: auditEntries.id })
  const after = { entries: deleted.length, sha256 }
  const subject = `audit/${year}`
  await recordAct(tx, {
    at: now,
    person,
    action: 'delete-audit-year',
    subject,
    before: null,
    after,
  })
  return deleted.length
}
