import { RegistrationRecordSchema } from '@u4ssc/client/registrations'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import type { RegistrationRow } from '../../db/tables/index'

/** Returns a registration as shown to the secretariat. */
export function toRecord(row: RegistrationRow): RegistrationRecord {
  return RegistrationRecordSchema.parse({
    ...row,
    meeting: row.slug,
    outcome: row.decision.outcome,
    delegation: row.delegationId,
  })
}
