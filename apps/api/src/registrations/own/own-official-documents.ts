import { meetingPhase } from '@u4ssc/domain/meetings'
import type { Meeting } from '@u4ssc/domain'
import type { OwnOfficialDocuments } from '@u4ssc/client/registrations'
import type { Database } from '../../db/index'
import type { RegistrationRow } from '../../db/tables/index'
import { findVisaRequest, hasAttended } from '../store/official-document-store'

/** Returns which documents a person can download, and the state of the visa request. */
export async function ownOfficialDocuments(
  db: Database,
  row: RegistrationRow,
  meeting: Meeting,
  now: string,
): Promise<OwnOfficialDocuments> {
  if (row.state !== 'confirmed')
    return { certificate: false, visa: null, canRequestVisaLetter: false }
  const isOver = meetingPhase(meeting, now) === 'ended'
  const comes = row.mode === 'on-site'
  const request = comes ? await findVisaRequest(db, row.id) : undefined
  const visa = request ? { state: request.state, reason: request.reason } : null
  return {
    certificate: isOver && (await hasAttended(db, row.id)),
    visa,
    canRequestVisaLetter: comes && !isOver && (visa === null || visa.state === 'refused'),
  }
}
