import { addHours } from '../clock'
import type { InvitationReminders } from '@u4ssc/client/invitations'
import { recordAct } from '../audit/index'
import { requireForm } from '../registrations/index'
import type { RegistrationDeps } from '../registrations/index'
import { mailInvitation } from './mail-invitation'
import { listUnanswered } from './store'

/** A person gets at most one email in this time. */
const HOURS_BETWEEN = 24

/** Emails the invitation again to everyone who has not answered it, at most once a day. */
export async function remindInvited(
  { db, clock }: RegistrationDeps,
  slug: string,
  person: string,
): Promise<InvitationReminders> {
  await requireForm(db, slug)
  return db.transaction(async (tx) => {
    const at = clock()
    const unanswered = await listUnanswered(tx, slug, addHours(at, -HOURS_BETWEEN))
    const due = unanswered.filter(({ isRecent }) => !isRecent)
    for (const { invitation } of due) await mailInvitation(tx, invitation, at)
    const result = { reminded: due.length, emailedToday: unanswered.length - due.length }
    if (due.length > 0)
      await recordAct(tx, {
        ...{ at, person, action: 'remind-invited', subject: `meetings/${slug}` },
        ...{ before: null, after: { meeting: slug, ...result } },
      })
    return result
  })
}
