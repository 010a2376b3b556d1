import { eq } from 'drizzle-orm'
import type { Database } from '../db/index'
import { focalPoints } from '../registrations/delegation-tables'
import { registrations } from '../registrations/tables'
import { subscriptions } from '../subscriptions/table'
import type { MessageRow } from './tables'

/** Whom a message reaches, as they stand when it leaves. */
export interface Recipient {
  readonly email: string
  readonly name: string | null
  readonly zone: string | null
}

type Addressed = Pick<MessageRow, 'registrationId' | 'focalPointId' | 'subscriptionId'>

/** `undefined` where there is nobody any more to write to. */
export async function findRecipient(
  db: Database,
  { registrationId, focalPointId, subscriptionId }: Addressed,
): Promise<Recipient | undefined> {
  if (registrationId !== null) {
    const { id, email, name, zone } = registrations
    const [row] = await db
      .select({ email, name, zone })
      .from(registrations)
      .where(eq(id, registrationId))
    return row && row.email !== null ? { ...row, email: row.email } : undefined
  }
  if (focalPointId !== null) {
    const { id, email, name } = focalPoints
    const [row] = await db.select({ email, name }).from(focalPoints).where(eq(id, focalPointId))
    return row && { ...row, zone: null }
  }
  if (subscriptionId === null) return undefined
  const { id, email, zone } = subscriptions
  const [row] = await db.select({ email, zone }).from(subscriptions).where(eq(id, subscriptionId))
  return row && { ...row, name: null }
}
