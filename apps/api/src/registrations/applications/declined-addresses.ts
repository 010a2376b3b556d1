import { createHmac } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Database } from '../../db/index'
import { registrations } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'
import { findOrMakeSecret } from '../../people/index'

/**
 * Returns the hash to keep of the address of a declined person who is being erased; `null` for
 * others. Without the key of the platform, nobody can compute it from an address.
 */
export async function hashIfDeclined(
  tx: Database,
  { state, email }: Pick<RegistrationRow, 'state' | 'email'>,
): Promise<string | null> {
  return state === 'refused' && email !== null ? hashOfAddress(tx, email) : null
}

/** Returns whether somebody with this address was declined for the meeting and then erased. */
export async function wasDeclined(
  tx: Database,
  { slug, email }: Pick<RegistrationRow, 'slug' | 'email'>,
): Promise<boolean> {
  if (email === null) return false
  const { slug: of, declinedHash, id } = registrations
  const own = and(eq(of, slug), eq(declinedHash, await hashOfAddress(tx, email)))
  return (await tx.select({ id }).from(registrations).where(own).limit(1)).length > 0
}

async function hashOfAddress(tx: Database, email: string): Promise<string> {
  const key = await findOrMakeSecret(tx, 'declined-addresses')
  return createHmac('sha256', key).update(email).digest('base64url')
}
