import { eq } from 'drizzle-orm'
import { RegistrationRecordSchema } from '@u4ssc/client/registrations'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import type { Database } from '../../db/index'
import { registrations } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'
import { HAS_ATTENDED, MEETINGS_ATTENDED } from './record-order'
import type { StoredRecord } from './record-store'

/** Returns a registration as shown to the secretariat. */
export function toRecord({ row, ...known }: StoredRecord): RegistrationRecord {
  return RegistrationRecordSchema.parse({
    ...row,
    ...known,
    meeting: row.slug,
    outcome: row.decision.outcome,
    delegation: row.delegationId,
  })
}

/** Returns a registration as shown to the secretariat, with what other tables say about it. */
export async function viewRecord(db: Database, row: RegistrationRow): Promise<RegistrationRecord> {
  const [known] = await db
    .select({ hasAttended: HAS_ATTENDED, meetingsAttended: MEETINGS_ATTENDED })
    .from(registrations)
    .where(eq(registrations.id, row.id))
  return toRecord({ row, ...(known ?? { hasAttended: false, meetingsAttended: 0 }) })
}
