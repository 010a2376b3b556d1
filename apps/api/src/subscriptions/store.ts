import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../db/index'
import { subscriptions } from './table'
import type { SubscriptionRow } from './table'

/** @returns the subscription of that address as it stands, new or known */
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

/** Forgets who followed, with their messages and links. */
export async function deleteSubscription(tx: Database, id: string): Promise<void> {
  await tx.delete(subscriptions).where(eq(subscriptions.id, id))
}
