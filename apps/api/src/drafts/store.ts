import { and, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Circular } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { drafts } from '../db/tables/index'
import type { DraftRow } from '../db/tables/index'
import type { DraftEditor } from './draft-editor'
import { requireOwnMeetings } from './require-own-meetings'

export interface DraftPlace {
  readonly createdAt: string
  readonly id: string
}

export async function findDraft(db: Database, id: string): Promise<DraftRow | undefined> {
  const [row] = await db.select().from(drafts).where(eq(drafts.id, id))
  return row
}

/** Like `findDraft`, and locks the draft until the transaction ends. */
export async function findDraftToChange(tx: Database, id: string): Promise<DraftRow | undefined> {
  const [row] = await tx.select().from(drafts).where(eq(drafts.id, id)).for('update')
  return row
}

export interface DraftFilter {
  readonly status?: DraftRow['status'] | undefined
  /** Slug of a published meeting that the drafts change. */
  readonly meeting?: string | undefined
  /** Origin of the draft. */
  readonly from?: 'letter' | 'meeting' | undefined
}

/** Returns drafts, newest first. */
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

/** Returns the newest open draft that changes a meeting without a circular. */
export async function findOpenDraftOf(db: Database, slug: string): Promise<DraftRow | undefined> {
  const page = { after: undefined, limit: 1 }
  const [row] = await listDrafts(db, { status: 'open', meeting: slug, from: 'meeting' }, page)
  return row
}

/** Returns an open draft with the same text or reference. */
export async function findOpenCopy(
  db: Database,
  text: string,
  { reference: { series, number }, issuedOn }: Circular,
): Promise<DraftRow | undefined> {
  const { status, meeting, sourceText, read, createdAt } = drafts
  const named = sql`${read} -> 'circular' @> ${JSON.stringify({ reference: { series, number }, issuedOn })}::jsonb`
  const isNamed = series !== null && number !== null && issuedOn !== null
  const [row] = await db
    .select()
    .from(drafts)
    .where(
      and(
        eq(status, 'open'),
        isNull(meeting),
        or(eq(sourceText, text), isNamed ? named : undefined),
      ),
    )
    .orderBy(desc(createdAt))
    .limit(1)
  return row
}

export async function deleteDraftRow(tx: Database, id: string): Promise<void> {
  await tx.delete(drafts).where(eq(drafts.id, id))
}

/** @throws {Problem} if the editor has no access to all meetings of the draft */
export async function insertDraft(tx: Database, row: DraftRow, by: DraftEditor): Promise<void> {
  requireOwnMeetings(row, by)
  await tx.insert(drafts).values(row)
}

/** @throws {Problem} if the editor has no access to all meetings of the changed draft */
export async function updateDraft(tx: Database, draft: DraftRow, by: DraftEditor): Promise<void> {
  requireOwnMeetings(draft, by)
  const { id, ...row } = draft
  await tx.update(drafts).set(row).where(eq(drafts.id, id))
}

export async function hasDrafts(db: Database): Promise<boolean> {
  const found = await db.select({ id: drafts.id }).from(drafts).limit(1)
  return found.length > 0
}
