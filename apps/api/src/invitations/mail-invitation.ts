import type { Database } from '../db/index'
import { isBelowEmailLimit, queueMessage } from '../mail/index'
import { findInvitationOf } from './store'
import type { MeetingInvitationRow } from '../db/tables/index'

/** Queues the email with the personal link, in the transaction of the invitation. */
export async function mailInvitation(
  tx: Database,
  { id, slug, language }: MeetingInvitationRow,
  at: string,
): Promise<void> {
  await queueMessage(tx, { kind: 'invitation', slug, to: { invitationId: id }, language, at })
}

/** Resends the email of a valid invitation. */
export async function mailInvitationAgain(
  tx: Database,
  slug: string,
  email: string,
  at: string,
): Promise<void> {
  const invitation = await findInvitationOf(tx, slug, email)
  if (invitation?.revokedAt !== null) return
  if (await isBelowEmailLimit(tx, email, at)) await mailInvitation(tx, invitation, at)
}
