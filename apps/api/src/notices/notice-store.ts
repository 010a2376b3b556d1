import { and, count, desc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { MessageState, NoticeState } from '@u4ssc/client/emails'
import type { Database } from '../db/index'
import { messages, notices } from '../db/tables/index'
import type { NoticeRow } from '../db/tables/index'

type NewNotice = Pick<
  NoticeRow,
  'id' | 'kind' | 'slug' | 'since' | 'release' | 'audience' | 'words' | 'createdAt' | 'writtenBy'
>

/** A meeting has a few notices; more would bury the page. */
const MAX_ON_PAGE = 50

export async function insertNotice(tx: Database, notice: NewNotice): Promise<void> {
  await tx.insert(notices).values({ ...notice, state: 'drafted', version: 1 })
}

export async function updateNotice(
  tx: Database,
  id: string,
  set: Partial<Omit<NoticeRow, 'id'>>,
): Promise<void> {
  await tx.update(notices).set(set).where(eq(notices.id, id))
}

export async function findNotice(db: Database, id: string): Promise<NoticeRow | undefined> {
  const [row] = await db.select().from(notices).where(eq(notices.id, id))
  return row
}

/** Like `findNotice`, and locks the notice until the transaction ends. */
export async function findNoticeToChange(tx: Database, id: string): Promise<NoticeRow | undefined> {
  const [row] = await tx.select().from(notices).where(eq(notices.id, id)).for('update')
  return row
}

/** Returns approved notices that are due, skipping those locked by another process. */
export function listDueNotices(tx: Database, now: string): Promise<NoticeRow[]> {
  return tx
    .select()
    .from(notices)
    .where(and(eq(notices.state, 'approved'), lte(notices.sendAt, now)))
    .for('update', { skipLocked: true })
}

export interface NoticePlace {
  readonly createdAt: string
  readonly id: string
}

/** Returns notices, newest first. */
export function listNotices(
  db: Database,
  filter: { readonly meeting: string | undefined; readonly state: NoticeState | undefined },
  { after, limit }: { after: NoticePlace | undefined; limit: number },
): Promise<NoticeRow[]> {
  const { createdAt, id, slug, state } = notices
  return db
    .select()
    .from(notices)
    .where(
      and(
        filter.meeting === undefined ? undefined : eq(slug, filter.meeting),
        filter.state === undefined ? undefined : eq(state, filter.state),
        after && sql`(${createdAt}, ${id}) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
}

/** Returns the sent notices of a meeting page, newest first. */
export function listNoticesOnPage(db: Database, slug: string) {
  const { id, pageLevel, queuedAt, words } = notices
  return db
    .select({ id, level: pageLevel, publishedAt: queuedAt, words })
    .from(notices)
    .where(and(eq(notices.slug, slug), eq(notices.state, 'queued'), isNotNull(pageLevel)))
    .orderBy(desc(queuedAt), desc(id))
    .limit(MAX_ON_PAGE)
}

export type Delivery = Partial<Record<MessageState, number>>

/** Returns the delivery counts of each notice, without test emails. */
export async function countDeliveries(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, Delivery>> {
  const found = new Map<string, Delivery>()
  if (ids.length === 0) return found
  const { noticeId, state, personId } = messages
  const rows = await db
    .select({ noticeId, state, count: count() })
    .from(messages)
    .where(and(inArray(noticeId, [...ids]), isNull(personId)))
    .groupBy(noticeId, state)
  for (const row of rows)
    if (row.noticeId !== null)
      found.set(row.noticeId, { ...found.get(row.noticeId), [row.state]: row.count })
  return found
}
