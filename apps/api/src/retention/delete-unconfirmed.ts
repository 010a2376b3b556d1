import { and, eq, exists, gt, lte, not } from 'drizzle-orm'
import { addHours } from '../clock'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { CONFIRM_HOURS } from '../mail/index'
import {
  personalLinks,
  failedAttempts,
  laterApplications,
  registrations,
  subscriptions,
} from '../db/tables/index'

/** Longer than any attempt counts. */
const ATTEMPTS_KEPT_HOURS = 24

/**
 * Deletes unconfirmed data with its emails and links after two days, unless a confirmation link is
 * still valid.
 */
export async function deleteUnconfirmed({
  db,
  clock,
}: {
  readonly db: Database
  readonly clock: Clock
}): Promise<void> {
  const now = clock()
  const before = addHours(now, -CONFIRM_HOURS)
  const { registrationId, subscriptionId, purpose, expiresAt } = personalLinks
  const works = and(eq(purpose, 'confirm'), gt(expiresAt, now))
  const linkFor = (owner: ReturnType<typeof eq>) =>
    exists(db.select().from(personalLinks).where(and(owner, works)))

  await db
    .delete(registrations)
    .where(
      and(
        eq(registrations.state, 'unconfirmed'),
        lte(registrations.updatedAt, before),
        not(linkFor(eq(registrationId, registrations.id))),
      ),
    )
  await db.delete(laterApplications).where(lte(laterApplications.createdAt, before))
  await db
    .delete(failedAttempts)
    .where(lte(failedAttempts.lastAt, addHours(now, -ATTEMPTS_KEPT_HOURS)))
  await db
    .delete(subscriptions)
    .where(
      and(
        eq(subscriptions.state, 'unconfirmed'),
        lte(subscriptions.createdAt, before),
        not(linkFor(eq(subscriptionId, subscriptions.id))),
      ),
    )
}
