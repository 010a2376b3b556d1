import type { Language } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { findRecipient } from '../mail/index'
import type { Recipient } from '../mail/index'
import { findRegistration } from '../registrations/index'

const NO_ADDRESSEE = {
  focalPointId: null,
  subscriptionId: null,
  invitationId: null,
  speakerInvitationId: null,
  speakerContactId: null,
  personId: null,
}

/**
 * Returns the registered person that an email is previewed as, with their language.
 *
 * @param id - of the registration; without it, nobody is chosen
 * @throws {Problem} if the person is not registered for the meeting
 */
export async function findPreviewed(
  db: Database,
  slug: string,
  id: string | undefined,
): Promise<{ readonly language: Language; readonly recipient: Recipient } | undefined> {
  if (id === undefined) return undefined
  const row = await findRegistration(db, id)
  const recipient = await findRecipient(db, { ...NO_ADDRESSEE, registrationId: id })
  if (row?.slug === slug && recipient) return { language: row.language, recipient }
  throw new Problem('registration-not-found', 'Choose a person who is registered for the meeting.')
}
