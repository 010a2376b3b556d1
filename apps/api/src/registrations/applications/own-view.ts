import { joiningRevealedAt, joiningStatus } from '@u4ssc/domain/meetings'
import type { JoiningStatus } from '@u4ssc/domain/meetings'
import { OwnRegistrationSchema } from '@u4ssc/client/registrations'
import type { OwnRegistration } from '@u4ssc/client/registrations'
import type { Database } from '../../db/index'
import { Problem } from '../../http/problems'
import { findLink } from '../../mail/index'
import { findKeptMeeting } from '../../meetings/index'
import { ownOfficialDocuments } from '../own/own-official-documents'
import { countAhead } from '../waiting-list/waiting-list-store'
import { findRegistration } from '../store/registration-store'
import type { RegistrationRow } from '../../db/tables/index'

const OPEN: ReadonlySet<JoiningStatus['kind']> = new Set(['open', 'between-sittings'])

/**
 * Returns a registration as shown to its person, with joining details for confirmed people once
 * announced, until the meeting is over.
 */
export async function toOwnRegistration(
  db: Database,
  row: RegistrationRow,
  now: string,
): Promise<OwnRegistration> {
  const published = await findKeptMeeting(db, row.slug)
  if (!published) throw new Error(`The meeting "${row.slug}" of a registration is gone`)
  const { meeting } = published
  const maySee = row.state === 'confirmed' && OPEN.has(joiningStatus(meeting, now).kind)
  return OwnRegistrationSchema.parse({
    ...row,
    meeting: row.slug,
    title: meeting.title,
    ahead: row.state === 'waiting' ? await countAhead(db, row) : null,
    checkInCode: row.state === 'confirmed' ? row.checkInCode : null,
    officialDocuments: await ownOfficialDocuments(db, row, meeting, now),
    joiningFrom: joiningRevealedAt(meeting),
    joining: maySee ? meeting.joining : null,
    documents:
      row.state === 'confirmed'
        ? meeting.documents.filter(({ access }) => access === 'registrants')
        : [],
  })
}

/** Returns the registration of a personal link. @throws {Problem} if the link is not valid */
export async function requireOwn(
  db: Database,
  token: string,
  now: string,
): Promise<RegistrationRow> {
  const link = await findLink(db, token, 'own', now)
  const row = link?.registrationId ? await findRegistration(db, link.registrationId) : undefined
  if (row) return row
  throw new Problem('personal-link-not-valid', 'Request a new link with your email address.')
}
