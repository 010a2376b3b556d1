import { and, eq, gt, inArray, min } from 'drizzle-orm'
import { addSeconds, toDate } from '../../clock'
import type { Clock } from '../../clock'
import type { Database } from '../../db/index'
import { mailDomains, messages } from '../../db/tables/index'

/** Number of messages to each domain in the current round. */
export type RoundOfDomains = Map<string, number>

/** Messages per second to one domain and process; more is often treated as spam. */
const A_ROUND = 20

/** @returns the time at which the message can be sent if the domain has reached its limit */
export function countAgainst(
  domains: RoundOfDomains,
  domain: string,
  now: string,
): string | undefined {
  const before = domains.get(domain) ?? 0
  domains.set(domain, before + 1)
  const rounds = Math.floor(before / A_ROUND)
  return rounds === 0 ? undefined : addSeconds(now, rounds)
}

/** Returns until when a domain that asked to slow down gets no email. */
export async function pausedUntil(
  db: Database,
  domain: string,
  now: string,
): Promise<string | undefined> {
  const [row] = await db
    .select()
    .from(mailDomains)
    .where(and(eq(mailDomains.domain, domain), gt(mailDomains.nextAt, now)))
  return row?.nextAt
}

export async function pauseDomain(db: Database, domain: string, nextAt: string): Promise<void> {
  await db
    .insert(mailDomains)
    .values({ domain, nextAt })
    .onConflictDoUpdate({ target: mailDomains.domain, set: { nextAt } })
}

/** Returns the time until the next message is due; `undefined` if there is none. */
export async function millisecondsToNext({
  db,
  clock,
}: {
  readonly db: Database
  readonly clock: Clock
}): Promise<number | undefined> {
  const { state, nextAttemptAt } = messages
  const [row] = await db
    .select({ next: min(nextAttemptAt) })
    .from(messages)
    .where(inArray(state, ['queued', 'deferred']))
  const next = row?.next ?? null
  return next === null ? undefined : Math.max(0, toDate(next).getTime() - toDate(clock()).getTime())
}
