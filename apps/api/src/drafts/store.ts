import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '../db/index'
import { drafts } from './table'
import type { DraftRow } from './table'

export interface DraftPlace {
  readonly createdAt: string
  readonly id: string
}

export async function findDraft(db: Database, id: string): Promise<DraftRow | undefined> {
  const [row] = await db.select().from(drafts).where(eq(drafts.id, id))
  return row
}

/** As `findDraft`; others who mean to change the draft wait until this transaction ends. */
export async function findDraftToChange(tx: Database, id: string): Promise<DraftRow | undefined> {
  const [row] = await tx.select().from(drafts).where(eq(drafts.id, id)).for('update')
  return row
}

export interface DraftFilter {
  readonly status?: DraftRow['status'] | undefined
  /** Slug of a published meeting that they change. */
  readonly meeting?: string | undefined
  /** What they began with. */
  readonly from?: 'letter' | 'meeting' | undefined
}

/** The newest first. */
export function listDrafts(
  db: Database,
  { status, meeting, from }: DraftFilter,
  { after, limit }: { after: DraftPlace | undefined; limit: number },
): Promise<DraftRow[]> {
  const { createdAt, id, bases } = drafts
  const isOfStatus = status && eq(drafts.status, status)
  const changes =
    meeting === undefined
      ? undefined
      : sql`${bases} @> ${JSON.stringify([{ slug: meeting }])}::jsonb`
  const began = from && (from === 'letter' ? isNull : isNotNull)(drafts.meeting)
  const beyond =
    after && sql`(${createdAt}, ${id}) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`
  return db
    .select()
    .from(drafts)
    .where(and(isOfStatus, changes, began, beyond))
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
}

export async function insertDraft(tx: Database, row: DraftRow): Promise<void> {
  await tx.insert(drafts).values(row)
}

export async function updateDraft(tx: Database, { id, ...row }: DraftRow): Promise<void> {
  await tx.update(drafts).set(row).where(eq(drafts.id, id))
}

export async function hasDrafts(db: Database): Promise<boolean> {
  const found = await db.select({ id: drafts.id }).from(drafts).limit(1)
  return found.length > 0
}
