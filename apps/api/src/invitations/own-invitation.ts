import type * as z from 'zod'
import { OwnInvitationSchema } from '@u4ssc/client/invitations'
import type { InvitedApplicationSchema, OwnInvitation } from '@u4ssc/client/invitations'
import { canTransition } from '@u4ssc/client/registrations'
import type { RegistrationConfirmed } from '@u4ssc/client/registrations'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { findLink, makeLink } from '../mail/index'
import {
  decide,
  refuseInvalid,
  enter,
  newRow,
  isOver,
  requireForm,
  toForm,
  toOwnRegistration,
  findByEmail,
  insertRegistration,
  lockPlaces,
  updateRegistration,
} from '../registrations/index'
import type { RegistrationDeps } from '../registrations/index'
import type { RegistrationRow, MeetingInvitationRow } from '../db/tables/index'
import { findInvitation, listRegisteredAmong } from './store'

type InvitedApplication = z.output<typeof InvitedApplicationSchema>

export async function readOwnInvitation(
  { db, clock }: RegistrationDeps,
  token: string,
): Promise<OwnInvitation> {
  const now = clock()
  const invitation = await requireInvitation(db, token, now)
  const { slug, email } = invitation
  const form = await requireForm(db, slug)
  return OwnInvitationSchema.parse({
    ...invitation,
    meeting: slug,
    title: form.meeting.title,
    form: { ...toForm(form, now), open: !isOver(form, now) },
    registered: (await listRegisteredAmong(db, slug, [email])).has(email),
  })
}

/**
 * Registers the invited person, also outside the registration period. The link came by email, so
 * the address needs no confirmation. Repeating it returns the same answer.
 */
export async function registerByInvitation(
  { db, clock }: RegistrationDeps,
  token: string,
  application: InvitedApplication,
): Promise<RegistrationConfirmed> {
  return db.transaction(async (tx) => {
    const now = clock()
    const { slug, email } = await requireInvitation(tx, token, now)
    const form = await requireForm(tx, slug)
    if (isOver(form, now))
      throw new Problem('registration-closed', 'Registration for this meeting is closed.')
    refuseInvalid(form, application)
    await lockPlaces(tx, slug)
    const decision = await decide(tx, form, application, now)
    const row = await keep(tx, newRow(slug, { ...application, email }, decision, now))
    const isNew = row.state === 'unconfirmed'
    const settled = isNew ? await enter(tx, row, now, { isVouched: true }) : row
    const own = await makeLink(tx, { purpose: 'own', to: { registrationId: row.id }, at: now })
    return { token: own, registration: await toOwnRegistration(tx, settled, now) }
  })
}

/** Returns the existing registration of the address if it is active, otherwise the new one. */
async function keep(tx: Database, fresh: RegistrationRow): Promise<RegistrationRow> {
  if (await insertRegistration(tx, fresh)) return fresh
  const known = await findByEmail(tx, fresh.slug, fresh.email ?? '')
  if (!known) throw new Error('A registration under the lock of its places is gone')
  if (known.state !== 'unconfirmed' && !canTransition(known.state, 'unconfirmed')) return known
  const again = { ...fresh, id: known.id, version: known.version + 1, createdAt: known.createdAt }
  await updateRegistration(tx, again)
  return again
}

async function requireInvitation(
  db: Database,
  token: string,
  now: string,
): Promise<MeetingInvitationRow> {
  const link = await findLink(db, token, 'own', now)
  const invitation = link?.invitationId ? await findInvitation(db, link.invitationId) : undefined
  if (invitation) return invitation
  throw new Problem(
    'personal-link-not-valid',
    'The invitation was revoked. Contact the secretariat.',
  )
}
