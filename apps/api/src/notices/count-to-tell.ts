import { and, countDistinct, eq, inArray, isNotNull, isNull, notInArray, or } from 'drizzle-orm'
import type { Database } from '../db/index'
import { registrations } from '../registrations/tables'
import { subscriptions } from '../subscriptions/table'

/** How many people hear of a release: its registrants, and the followers who are none of them. */
export async function countToTell(db: Database, slug: string) {
  const { id, email, state } = registrations
  const isTold = and(
    eq(registrations.slug, slug),
    inArray(state, ['in-review', 'waiting', 'offered', 'confirmed']),
  )
  const [people] = await db
    .select({ count: countDistinct(id) })
    .from(registrations)
    .where(isTold)
  const told = db
    .select({ email })
    .from(registrations)
    .where(and(isTold, isNotNull(email)))
  const [others] = await db
    .select({ count: countDistinct(subscriptions.email) })
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.state, 'active'),
        or(eq(subscriptions.slug, slug), isNull(subscriptions.slug)),
        notInArray(subscriptions.email, told),
      ),
    )
  return { registrants: people?.count ?? 0, followers: others?.count ?? 0 }
}
