import { recordAct } from '../../audit/index'
import type { Database } from '../../db/index'
import { isBelowEmailLimit, queueMessage } from '../../mail/index'
import type { NewMessage } from '../../mail/index'
import { findLatestApplication, insertLaterApplication } from './later-applications'
import { findByEmail, insertRegistration } from '../store/registration-store'
import type { RegistrationRow } from '../../db/tables/index'
import { canTransition } from '../waiting-list/transitions'

/** Stores an application and queues its confirmation email. */
export async function insertApplication(
  tx: Database,
  row: RegistrationRow,
  at: string,
): Promise<void> {
  if (!(await insertRegistration(tx, row))) return applyAgain(tx, row, at)
  await recordAct(tx, actOf(row, row, at))
  if (await mayMail(tx, row, at)) await queueMail(tx, row, { kind: 'confirm', at })
}

/**
 * The address is already registered: notifies the person, or asks them to confirm this application.
 * Earlier data stays, so each link confirms the data it was sent with.
 */
async function applyAgain(tx: Database, fresh: RegistrationRow, at: string): Promise<void> {
  const known = await findByEmail(tx, fresh.slug, fresh.email ?? '')
  // Deleted in the meantime: the person has just erased it and can register again
  if (!known || !(await mayMail(tx, known, at))) return
  if (known.state !== 'unconfirmed' && !canTransition(known.state, 'unconfirmed'))
    return queueMail(tx, known, { kind: 'already', at })
  const applicationId = await insertLaterApplication(tx, known.id, fresh, at)
  await recordAct(tx, actOf(fresh, known, at))
  await queueMail(
    tx,
    { ...known, language: fresh.language },
    { kind: 'confirm', applicationId, at },
  )
}

/** Audit entry without personal data, because the audit log outlives erasure. */
function actOf({ decision }: RegistrationRow, { id, state }: RegistrationRow, at: string) {
  const subject = `registrations/${id}`
  const after = { state, outcome: decision.outcome }
  return { at, person: null, action: 'apply' as const, subject, before: null, after }
}

/**
 * Resends the link: to the personal page if confirmed, otherwise to confirm the latest application.
 */
export async function sendLinkAgain(tx: Database, row: RegistrationRow, at: string): Promise<void> {
  if (!(await mayMail(tx, row, at))) return
  const isOpen = row.state === 'unconfirmed' || canTransition(row.state, 'unconfirmed')
  const later = isOpen ? await findLatestApplication(tx, row.id) : undefined
  if (row.state !== 'unconfirmed' && !later) return queueMail(tx, row, { kind: 'link', at })
  const facts = { sent: (later ?? row).createdAt }
  await queueMail(tx, row, { kind: 'confirm', applicationId: later?.id, facts, at })
}

/** Returns whether the address is below the limit of emails that anybody can request. */
async function mayMail(tx: Database, { email }: RegistrationRow, at: string): Promise<boolean> {
  return email !== null && (await isBelowEmailLimit(tx, email, at))
}

async function queueMail(
  tx: Database,
  { id, slug, language }: RegistrationRow,
  message: Pick<NewMessage, 'applicationId' | 'facts' | 'at'> & {
    kind: 'confirm' | 'already' | 'link'
  },
): Promise<void> {
  await queueMessage(tx, { ...message, slug, language, to: { registrationId: id } })
}
