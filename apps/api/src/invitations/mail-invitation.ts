import type { Database } from '../db/index'
import { countLately, queueMessage } from '../mail/index'
import { findInvitationOf } from './store'
import type { MeetingInvitationRow } from './tables'

/** Mails of an invitation in an hour, however often somebody asks for them. */
const MAILS_AN_HOUR = 5

/** The mail with the personal link, beside the invitation that it brings. */
export async function mailInvitation(
  tx: Database,
  { id, slug, language }: MeetingInvitationRow,
  at: string,
): Promise<void> {
  await queueMessage(tx, { kind: 'invitation', slug, to: { invitationId: id }, language, at })
}

/** Sends the mail once more to an address whose invitation holds. */
export async function mailInvitationAgain(
  tx: Database,
  slug: string,
  email: string,
  at: string,
): Promise<void> {
  const invitation = await findInvitationOf(tx, slug, email)
  if (invitation?.revokedAt !== null) return
  const lately = await countLately(tx, { invitationId: invitation.id }, ['invitation'], at)
  if (lately < MAILS_AN_HOUR) await mailInvitation(tx, invitation, at)
}
