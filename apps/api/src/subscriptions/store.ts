import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { noteErasure } from '../db/index'
import type { Database } from '../db/index'
import { subscriptions } from '../db/tables/index'
import type { SubscriptionRow } from '../db/tables/index'

/** @returns the subscription of the address, new or existing */
export async function insertOrFind(
  tx: Database,
  row: SubscriptionRow,
): Promise<SubscriptionRow | undefined> {
  await tx.insert(subscriptions).values(row).onConflictDoNothing()
  const { email, slug } = subscriptions
  const own = row.slug === null ? isNull(slug) : eq(slug, row.slug)
  const [found] = await tx
    .select()
    .from(subscriptions)
    .where(and(eq(email, row.email), own))
  return found
}

export async function activate(
  tx: Database,
  id: string,
  confirmedAt: string,
): Promise<SubscriptionRow | undefined> {
  const [row] = await tx
    .update(subscriptions)
    .set({ state: 'active', confirmedAt })
    .where(eq(subscriptions.id, id))
    .returning()
  return row
}

export async function findSubscription(
  db: Database,
  id: string,
): Promise<SubscriptionRow | undefined> {
  const [row] = await db.select().from(subscriptions).where(eq(subscriptions.id, id))
  return row
}

/** Deletes a subscription with its messages and links. */
export async function deleteSubscription(tx: Database, id: string): Promise<void> {
  await tx.delete(subscriptions).where(eq(subscriptions.id, id))
  await noteErasure(tx)
}

interface SubscriberFilter {
  readonly meeting: string | undefined
  readonly email: string | undefined
}

interface SubscriberPlace {
  readonly createdAt: string
  readonly id: string
}

function matching({ meeting, email }: SubscriberFilter) {
  return and(
    meeting === undefined ? undefined : eq(subscriptions.slug, meeting),
    email === undefined ? undefined : eq(subscriptions.email, email.trim().toLowerCase()),
  )
}

/** Returns subscriptions, newest first. */
export function listSubscribers(
  db: Database,
  filter: SubscriberFilter,
  { after, limit }: { after: SubscriberPlace | undefined; limit: number },
): Promise<SubscriptionRow[]> {
  const { createdAt, id } = subscriptions
  const beyond =
    after && sql`(${createdAt}, ${id}) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`
  return db
    .select()
    .from(subscriptions)
    .where(and(matching(filter), beyond))
    .orderBy(desc(createdAt), desc(id))
    .limit(limit)
}

export async function countSubscribers(db: Database, filter: SubscriberFilter) {
  const { state } = subscriptions
  const rows = await db
    .select({ state, count: count() })
    .from(subscriptions)
    .where(matching(filter))
    .groupBy(state)
  const countOf = (wanted: SubscriptionRow['state']) =>
    rows.find((row) => row.state === wanted)?.count ?? 0
  return { active: countOf('active'), unconfirmed: countOf('unconfirmed') }
}
