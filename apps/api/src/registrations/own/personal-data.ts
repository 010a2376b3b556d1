import { emptyFields, OwnDataSchema } from '@u4ssc/client/registrations'
import type { FieldsWith, OwnData } from '@u4ssc/client/registrations'
import { and, eq } from 'drizzle-orm'
import { recordAct } from '../../audit/index'
import { noteErasure } from '../../db/index'
import type { Database } from '../../db/index'
import { attendance, meetingInvitations, messages } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'
import { deleteLinks } from '../../mail/index'
import { hashIfDeclined } from '../applications/declined-addresses'
import { deleteLaterApplications } from '../applications/later-applications'
import { deleteNotes, listNotes } from '../records/note-store'
import { requireOwn, toOwnRegistration } from '../applications/own-view'
import type { RegistrationDeps } from '../registration-deps'
import { deleteOfficialDocuments } from '../store/official-document-store'
import { findToChange, lockPlaces } from '../store/registration-store'
import { offerFreePlaces, transition } from '../waiting-list/transition-registration'

/** Returns everything stored about a person. */
export async function readOwnData(
  { db, clock }: RegistrationDeps,
  token: string,
): Promise<OwnData> {
  return readDataOf(db, await requireOwn(db, token, clock()), clock())
}

/** Returns everything stored about the person of a registration. */
export async function readDataOf(
  db: Database,
  row: RegistrationRow,
  now: string,
): Promise<OwnData> {
  const registration = await toOwnRegistration(db, row, now)
  const was = await db
    .select({ sitting: attendance.sitting, session: attendance.session, at: attendance.at })
    .from(attendance)
    .where(eq(attendance.registrationId, row.id))
  const had = await db
    .select({ kind: messages.kind, state: messages.state, createdAt: messages.createdAt })
    .from(messages)
    .where(eq(messages.registrationId, row.id))
  const notes = (await listNotes(db, row.id)).map(({ at, text }) => ({ at, text }))
  return OwnDataSchema.parse({ registration, attendance: was, notes, messages: had })
}

/** Deletes the personal data of a registration; an anonymous row stays for statistics. */
export async function eraseOwn({ db, clock }: RegistrationDeps, token: string): Promise<void> {
  await db.transaction(async (tx) => {
    const now = clock()
    const row = await requireOwn(tx, token, now)
    await eraseRow(tx, row, now)
    await recordAct(tx, {
      ...{ at: now, person: row.id, action: 'erase-registration' },
      ...{ subject: `registrations/${row.id}`, before: { state: row.state }, after: null },
    })
  })
}

/** Like `eraseOwn`, in the transaction `tx` of the secretariat. */
export async function eraseRow(
  tx: Database,
  { id, slug }: Pick<RegistrationRow, 'id' | 'slug'>,
  now: string,
): Promise<void> {
  await lockPlaces(tx, slug)
  const row = await findToChange(tx, id)
  if (!row) return
  const declinedHash = await hashIfDeclined(tx, row)
  await transition(tx, { ...row, ...NOBODY, declinedHash }, 'erased', now)
  await tx.delete(messages).where(eq(messages.registrationId, id))
  await deleteLinks(tx, id)
  await deleteLaterApplications(tx, id)
  await deleteNotes(tx, id)
  await deleteOfficialDocuments(tx, id)
  await forgetInvitation(tx, row)
  await offerFreePlaces(tx, slug, now)
  await noteErasure(tx)
}

async function forgetInvitation(tx: Database, { slug, email }: RegistrationRow): Promise<void> {
  const { slug: ofMeeting, email: invited } = meetingInvitations
  if (email !== null)
    await tx.delete(meetingInvitations).where(and(eq(ofMeeting, slug), eq(invited, email)))
}

/**
 * Columns that stay after an erasure: they count, order and explain, but name nobody. The hash is
 * deleted when the meeting ends.
 */
type Kept =
  | FieldsWith<{ readonly privacy: 'counted' }>
  | 'id'
  | 'slug'
  | 'decision'
  | 'state'
  | 'version'
  | 'place'
  | 'offerExpiresAt'
  | 'reason'
  | 'declinedHash'
  | 'createdAt'
  | 'updatedAt'

/**
 * What an erasure writes. A new column is a field of the table of fields, is here, or is named as
 * kept.
 */
const NOBODY = {
  ...emptyFields({ privacy: 'personal' }),
  ...emptyFields({ privacy: 'sensitive' }),
  email: null,
  consents: [],
  delegationId: null,
  isHead: false,
  checkInCode: null,
} satisfies Omit<RegistrationRow, Kept>
