import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { MeetingInvitationSchema } from '@u4ssc/client/invitations'
import type { MeetingInvitation, MeetingInvitationRequestSchema } from '@u4ssc/client/invitations'
import { recordAct } from '../audit/index'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { dropInvitationLinks } from '../mail/index'
import { foldEmail, requireForm } from '../registrations/index'
import type { RegistrationDeps } from '../registrations/index'
import { mailInvitation } from './mail-invitation'
import {
  findInvitationOf,
  insertInvitations,
  listRegisteredAmong,
  renewInvitation,
  revokeInvitation,
} from './store'
import type { ListedInvitation } from './store'
import type { MeetingInvitationRow } from '../db/tables/index'

type Request = z.output<typeof MeetingInvitationRequestSchema>

/** Invites a person by email, also again after a revocation. */
export async function inviteOne(
  { db, clock }: RegistrationDeps,
  { meeting: slug, ...person }: Request,
  actor: string,
): Promise<MeetingInvitation> {
  await requireForm(db, slug)
  const email = foldEmail(person.email)
  return db.transaction(async (tx) => {
    const at = clock()
    if ((await listRegisteredAmong(tx, slug, [email])).has(email))
      throw taken('already-registered', 'This address needs no invitation: it is registered')
    const fresh = { ...person, id: randomUUID(), slug, email, createdAt: at, revokedAt: null }
    const [made] = await insertInvitations(tx, [fresh])
    const row = made ?? (await reinstate(tx, fresh))
    await mailInvitation(tx, row, at)
    await recordAct(tx, {
      at,
      person: actor,
      action: 'invite-to-meeting',
      subject: `meeting-invitations/${row.id}`,
      before: null,
      after: { meeting: slug },
    })
    return toInvitation({ invitation: row, registration: null })
  })
}

async function reinstate(tx: Database, fresh: MeetingInvitationRow): Promise<MeetingInvitationRow> {
  const known = await findInvitationOf(tx, fresh.slug, fresh.email)
  if (known?.revokedAt == null)
    throw taken('already-invited', 'Send the mail once more from the outbox, if it is lost')
  const again = { ...fresh, id: known.id }
  await renewInvitation(tx, again)
  return again
}

/** Revokes an invitation: its link stops working and an unsent email is not sent. */
export async function revokeOne(
  { db, clock }: RegistrationDeps,
  id: string,
  person: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock()
    if (!(await revokeInvitation(tx, id, at)))
      throw new Problem(
        'invitation-not-found',
        'The invitation does not exist or was already revoked.',
      )
    await dropInvitationLinks(tx, id)
    const subject = `meeting-invitations/${id}`
    const action = 'revoke-meeting-invitation'
    await recordAct(tx, { at, person, action, subject, before: null, after: null })
  })
}

export function toInvitation({ invitation, registration }: ListedInvitation): MeetingInvitation {
  return MeetingInvitationSchema.parse({ ...invitation, meeting: invitation.slug, registration })
}

function taken(code: 'already-registered' | 'already-invited', message: string): Problem {
  return new Problem(code, message, [{ pointer: '/email', message }])
}
