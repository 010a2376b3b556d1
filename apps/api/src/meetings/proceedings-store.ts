import { createHash } from 'node:crypto'
import { and, asc, desc, eq, gt, isNull, or } from 'drizzle-orm'
import type { Proceedings } from '@u4ssc/client/meetings'
import { toDate } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { proceedings, meetings } from '../db/tables/index'

export type ProceedingsRow = typeof proceedings.$inferSelect

/** Returns the closings of a meeting, latest first. */
export function listProceedings(db: Database, slug: string): Promise<ProceedingsRow[]> {
  return db
    .select()
    .from(proceedings)
    .where(eq(proceedings.slug, slug))
    .orderBy(desc(proceedings.number))
}

export async function findProceedings(
  db: Database,
  slug: string,
  number: number,
): Promise<ProceedingsRow | undefined> {
  const [row] = await db
    .select()
    .from(proceedings)
    .where(and(eq(proceedings.slug, slug), eq(proceedings.number, number)))
  return row
}

/** Returns the closings of public meetings, by slug and number. */
export async function listProceedingsAfter(
  db: Database,
  { slug, number }: { readonly slug: string; readonly number: number },
  limit: number,
): Promise<ProceedingsRow[]> {
  const beyond = or(
    gt(proceedings.slug, slug),
    and(eq(proceedings.slug, slug), gt(proceedings.number, number)),
  )
  const rows = await db
    .select({ row: proceedings })
    .from(proceedings)
    .innerJoin(meetings, eq(meetings.slug, proceedings.slug))
    .where(and(beyond, isNull(meetings.withdrawnAt)))
    .orderBy(asc(proceedings.slug), asc(proceedings.number))
    .limit(limit)
  return rows.map(({ row }) => row)
}

export async function insertProceedings(tx: Database, row: ProceedingsRow): Promise<void> {
  await tx.insert(proceedings).values(row)
}

export async function setReopening(
  tx: Database,
  { slug, number }: Pick<ProceedingsRow, 'slug' | 'number'>,
  reopening: { readonly at: string; readonly by: string; readonly reason: string },
): Promise<void> {
  await tx
    .update(proceedings)
    .set({
      reopenedAt: reopening.at,
      reopenedBy: reopening.by,
      reopeningReason: reopening.reason,
    })
    .where(and(eq(proceedings.slug, slug), eq(proceedings.number, number)))
}

/** Returns the current closing, if the proceedings are closed. */
export async function findClosed(db: Database, slug: string): Promise<ProceedingsRow | undefined> {
  const [row] = await db
    .select()
    .from(proceedings)
    .where(and(eq(proceedings.slug, slug), isNull(proceedings.reopenedAt)))
  return row
}

/**
 * Prevents closing the proceedings until the transaction ends. Concurrent calls do not block each
 * other.
 */
export async function keepProceedingsOpen(tx: Database, slug: string): Promise<void> {
  await tx.select().from(meetings).where(eq(meetings.slug, slug)).for('share')
  await requireOpenProceedings(tx, slug)
}

/** @throws {Problem} if the proceedings are closed */
export async function requireOpenProceedings(db: Database, slug: string): Promise<void> {
  const closed = await findClosed(db, slug)
  if (closed) throw proceedingsFrozen(closed)
}

export function proceedingsFrozen({ slug, frozenAt, release }: ProceedingsRow): Problem {
  return new Problem(
    'proceedings-frozen',
    `The proceedings of "${slug}" were closed on ${frozenAt} with release ${release}. ` +
      'An owner can reopen them.',
  )
}

export function toProceedings(row: ProceedingsRow): Proceedings {
  const { number, release, digest, frozenAt, reopenedAt: at, reopeningReason: reason } = row
  const reopened = at === null || reason === null ? null : { at, reason }
  return { number, release, digest, frozenAt, reopened }
}

/** Returns when the public state last changed: a release, a closing or a reopening. */
export function modifiedOf(
  { release }: { readonly release: { readonly publishedAt: string } },
  [latest]: readonly ProceedingsRow[],
): Date {
  const instants = [release.publishedAt, latest?.frozenAt, latest?.reopenedAt].flatMap((at) =>
    at == null ? [] : [at],
  )
  return toDate(instants.reduce((one, other) => (one < other ? other : one)))
}

/** Returns the SHA-256 of a record in hexadecimal. */
export function digestOf(record: string): string {
  return createHash('sha256').update(record).digest('hex')
}
