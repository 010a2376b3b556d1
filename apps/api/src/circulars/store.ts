import { desc, eq, sql } from 'drizzle-orm'
import type { Database } from '../db/index'
import { circulars } from './table'

export type CircularRow = typeof circulars.$inferSelect

export interface CircularPlace {
  readonly issuedOn: string
  readonly id: string
}

export async function findPublishedCircular(
  db: Database,
  id: string,
): Promise<CircularRow | undefined> {
  const [row] = await db.select().from(circulars).where(eq(circulars.id, id))
  return row
}

/** Published letters, the latest first. */
export function listPublishedCirculars(
  db: Database,
  { after, limit }: { after: CircularPlace | undefined; limit: number },
) {
  const { id, issuedOn, circular, publishedAt } = circulars
  const beyond = after && sql`(${issuedOn}, ${id}) < (${after.issuedOn}::date, ${after.id})`
  return db
    .select({ id, issuedOn, circular, publishedAt })
    .from(circulars)
    .where(beyond)
    .orderBy(desc(issuedOn), desc(id))
    .limit(limit)
}

/** @returns whether it is new; `false` where a letter of that name is public already */
export async function insertCircular(tx: Database, row: CircularRow): Promise<boolean> {
  const inserted = await tx
    .insert(circulars)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: circulars.id })
  return inserted.length > 0
}

export async function hasCirculars(db: Database): Promise<boolean> {
  const found = await db.select({ id: circulars.id }).from(circulars).limit(1)
  return found.length > 0
}
