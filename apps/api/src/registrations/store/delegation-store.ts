import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '../../db/index'
import { delegations, focalPoints } from '../../db/tables/index'
import type { DelegationRow, FocalPointRow, RegistrationRow } from '../../db/tables/index'

/** Returns the delegation of a registrant's country or organization, if any. */
export async function findDelegationFor(
  db: Database,
  { slug, capacity, country, organization }: RegistrationRow,
): Promise<DelegationRow | undefined> {
  const named = sql`lower(coalesce(${delegations.organization}, ''))`
  const [row] = await db
    .select()
    .from(delegations)
    .where(
      and(
        eq(delegations.slug, slug),
        eq(delegations.capacity, capacity),
        eq(delegations.country, country),
        // A Member State is one entity, whatever office its people name
        capacity === 'member-state' ? undefined : sql`${named} = lower(${organization ?? ''})`,
      ),
    )
  return row
}

export async function setPeopleMax(
  tx: Database,
  id: string,
  maxPeople: number | null,
): Promise<void> {
  await tx.update(delegations).set({ maxPeople }).where(eq(delegations.id, id))
}

/** Locks the delegation against additions until the transaction ends. */
export async function lockDelegation(tx: Database, id: string): Promise<DelegationRow | undefined> {
  const [row] = await tx.select().from(delegations).where(eq(delegations.id, id)).for('update')
  return row
}

/** @returns whether it is new */
export async function insertDelegation(tx: Database, row: DelegationRow): Promise<boolean> {
  const inserted = await tx
    .insert(delegations)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: delegations.id })
  return inserted.length > 0
}

/** @returns its ID; `undefined` if the address is already a focal point of the delegation */
export async function insertFocalPoint(
  tx: Database,
  row: FocalPointRow,
): Promise<string | undefined> {
  const { name, language, role, createdAt, revokedAt } = row
  const [inserted] = await tx
    .insert(focalPoints)
    .values(row)
    // A revoked focal point is reinstated with a new link
    .onConflictDoUpdate({
      target: [focalPoints.delegationId, focalPoints.email],
      set: { name, language, role, createdAt, revokedAt },
      setWhere: isNotNull(focalPoints.revokedAt),
    })
    .returning({ id: focalPoints.id })
  return inserted?.id
}

export function listDelegations(db: Database, slug: string): Promise<DelegationRow[]> {
  return db
    .select()
    .from(delegations)
    .where(eq(delegations.slug, slug))
    .orderBy(asc(delegations.country), asc(delegations.organization), asc(delegations.id))
}

export async function findDelegation(db: Database, id: string): Promise<DelegationRow | undefined> {
  const [row] = await db.select().from(delegations).where(eq(delegations.id, id))
  return row
}

export function listFocalPoints(db: Database, delegationId: string): Promise<FocalPointRow[]> {
  return db
    .select()
    .from(focalPoints)
    .where(eq(focalPoints.delegationId, delegationId))
    .orderBy(asc(focalPoints.createdAt), asc(focalPoints.id))
}

/** Returns a focal point who is not revoked. */
export async function findFocalPoint(db: Database, id: string): Promise<FocalPointRow | undefined> {
  const [row] = await db
    .select()
    .from(focalPoints)
    .where(and(eq(focalPoints.id, id), isNull(focalPoints.revokedAt)))
  return row
}

/** @returns whether an active focal point was revoked */
export async function revokeFocalPoint(
  tx: Database,
  delegationId: string,
  id: string,
  revokedAt: string,
): Promise<boolean> {
  const own = and(eq(focalPoints.id, id), eq(focalPoints.delegationId, delegationId))
  const revoked = await tx
    .update(focalPoints)
    .set({ revokedAt })
    .where(and(own, isNull(focalPoints.revokedAt)))
    .returning({ id: focalPoints.id })
  return revoked.length > 0
}
