import { sql } from 'drizzle-orm'
import { recordAct, toActRow } from '../../audit/index'
import type { Database } from '../../db/index'
import { selectRow } from '../../db/select-row'
import {
  isBelowEmailLimit,
  queueMessage,
  toMessageRow,
  whereBelowEmailLimit,
} from '../../mail/index'
import type { NewMessage } from '../../mail/index'
import { findLatestApplication, insertLaterApplication } from './later-applications'
import { findByEmail } from '../store/registration-store'
import { auditEntries, messages, registrations } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'
import { canTransition } from '../waiting-list/transitions'

/** Stores an application and queues its confirmation email. */
export async function insertApplication(
  db: Database,
  row: RegistrationRow,
  at: string,
): Promise<void> {
  if (await insertFirst(db, row, at)) return
  await db.transaction((tx) => applyAgain(tx, row, at))
}

/**
 * Stores the first application of an address, its audit entry and its email in one statement.
 *
 * @returns `false` if the address is already registered for the meeting
 */
async function insertFirst(db: Database, row: RegistrationRow, at: string): Promise<boolean> {
  const { slug, email } = registrations
  const inserted = db.$with('inserted').as(
    db
      .insert(registrations)
      .values(row)
      .onConflictDoNothing({ target: [slug, email] })
      .returning({ id: registrations.id }),
  )
  const act = selectRow(auditEntries, toActRow(actOf(row, row, at)))
  const message = selectRow(messages, toMessageRow(mailTo(row, { kind: 'confirm', at })))
  const mayMail = row.email === null ? sql`false` : whereBelowEmailLimit(row.email, at)
  const audited = db
    .$with('audited')
    .as(db.insert(auditEntries).select(sql`${act} from ${inserted}`))
  const queued = db
    .$with('queued')
    .as(db.insert(messages).select(sql`${message} from ${inserted} where ${mayMail}`))
  const stored = await db.with(inserted, audited, queued).select().from(inserted)
  return stored.length > 0
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

type Content = Pick<NewMessage, 'applicationId' | 'facts' | 'at'> & {
  kind: 'confirm' | 'already' | 'link'
}

async function queueMail(tx: Database, row: RegistrationRow, content: Content): Promise<void> {
  await queueMessage(tx, mailTo(row, content))
}

function mailTo({ id, slug, language }: RegistrationRow, content: Content): NewMessage {
  return { ...content, slug, language, to: { registrationId: id } }
}
