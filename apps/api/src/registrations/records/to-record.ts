import { RegistrationRecordSchema } from '@u4ssc/client/registrations'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import type { Database } from '../../db/index'
import type { RegistrationRow } from '../../db/tables/index'
import { hasAttended } from '../store/official-document-store'
import type { StoredRecord } from './record-store'

/** Returns a registration as shown to the secretariat. */
export function toRecord({ row, hasAttended: isPresent }: StoredRecord): RegistrationRecord {
  return RegistrationRecordSchema.parse({
    ...row,
    meeting: row.slug,
    outcome: row.decision.outcome,
    delegation: row.delegationId,
    hasAttended: isPresent,
  })
}

/** Returns a registration as shown to the secretariat, with what other tables say about it. */
export async function viewRecord(db: Database, row: RegistrationRow): Promise<RegistrationRecord> {
  return toRecord({ row, hasAttended: await hasAttended(db, row.id) })
}
