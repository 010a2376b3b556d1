import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import type { AuditQuery } from '@u4ssc/client/platform'
import type { Database } from '../db/index'
import { auditEntries } from '../db/tables/index'

export type ActRow = typeof auditEntries.$inferSelect

export interface ActFilter extends Omit<AuditQuery, 'cursor' | 'limit'> {
  readonly after: { readonly at: string; readonly id: string } | undefined
  readonly limit: number
}

/** Returns audit entries, newest first. */
export function listActs(
  db: Database,
  { actor, action, subject, from, until, after, limit }: ActFilter,
): Promise<ActRow[]> {
  const act = auditEntries
  return db
    .select()
    .from(act)
    .where(
      and(
        actor === undefined ? undefined : eq(act.person, actor),
        action === undefined ? undefined : sql`${act.action} = ${action}`,
        subject === undefined ? undefined : eq(act.subject, subject),
        from === undefined ? undefined : gte(act.at, from),
        until === undefined ? undefined : lt(act.at, until),
        after && sql`(${act.at}, ${act.id}) < (${after.at}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(act.at), desc(act.id))
    .limit(limit)
}

/** Returns the audit entries about one subject, oldest first. */
export function listActsOn(db: Database, subject: string): Promise<ActRow[]> {
  return db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.subject, subject))
    .orderBy(asc(auditEntries.at))
}
