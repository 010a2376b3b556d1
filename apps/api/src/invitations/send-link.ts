import {
  findByEmail,
  foldEmail,
  sendLinkAgain,
  type RegistrationDeps,
} from '../registrations/index'
import { mailInvitationAgain } from './mail-invitation'

/** Resends the link to an address with a registration or invitation. Otherwise nothing happens. */
export async function sendLinkTo(
  { db, clock }: RegistrationDeps,
  slug: string,
  email: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const row = await findByEmail(tx, slug, foldEmail(email))
    if (!row) return mailInvitationAgain(tx, slug, foldEmail(email), clock())
    await sendLinkAgain(tx, row, clock())
  })
}
