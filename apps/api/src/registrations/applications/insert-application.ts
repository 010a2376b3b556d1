import { canTransition } from '@u4ssc/client/registrations'
import { sql } from 'drizzle-orm'
import { recordAct, toActRow } from '../../audit/index'
import type { Database } from '../../db/index'
import { prepareRow } from '../../db/prepared-row'
import {
  emailLimitSince,
  isBelowEmailLimit,
  queueMessage,
  toMessageRow,
  whereBelowEmailLimit,
} from '../../mail/index'
import type { NewMessage } from '../../mail/index'
import { findLatestApplication, insertLaterApplication } from './later-applications'
import { findByEmail } from '../store/registration-store'
import {
  auditEntries,
  idempotencyKeys,
  messages,
  publicRevision,
  registrations,
} from '../../db/tables/index'
import type { IdempotencyKeyRow, RegistrationRow } from '../../db/tables/index'

/** What is stored of the first application of an address. */
interface FirstApplication {
  readonly row: RegistrationRow
  readonly at: string
  readonly key: IdempotencyKeyRow | undefined
  /** Nothing is stored at any other revision of the public data; `null` for any. */
  readonly revision: number | null
}

/** Stores the first application of an address. @returns `false` if nothing was stored */
export type InsertFirst = (application: FirstApplication) => Promise<boolean>

const REGISTRATION = prepareRow(registrations)
const ACT = prepareRow(auditEntries)
const MESSAGE = prepareRow(messages)
const KEY = prepareRow(idempotencyKeys)

/**
 * Prepares the statement that stores a registration with its audit entry, its email and the key of
 * its request. It stores nothing if the address is registered for the meeting, the key was used or
 * the public data has another revision.
 */
export function prepareFirstApplication(db: Database): InsertFirst {
  const { slug, email } = registrations
  const person = sql.placeholder('idempotency_keys.person')
  const key = sql.placeholder('idempotency_keys.key')
  const mayMail = whereBelowEmailLimit(
    sql.placeholder('registrations.email'),
    sql.placeholder('since'),
  )
  const used = sql`select from ${idempotencyKeys} where person = ${person} and key = ${key}`
  const revision = sql`${sql.placeholder('revision')}::bigint`
  const isUnchanged = sql`${revision} is null or ${revision} = (select number from ${publicRevision})`
  const inserted = db.$with('inserted').as(
    db
      .insert(registrations)
      .select(sql`${REGISTRATION.select} where not exists (${used}) and (${isUnchanged})`)
      .onConflictDoNothing({ target: [slug, email] })
      .returning({ id: registrations.id }),
  )
  const act = sql`${ACT.select} from ${inserted}`
  const message = sql`${MESSAGE.select} from ${inserted} where ${mayMail}`
  const claim = sql`${KEY.select} from ${inserted} where ${key}::text is not null`
  const statement = db
    .with(
      inserted,
      db.$with('audited').as(db.insert(auditEntries).select(act)),
      db.$with('queued').as(db.insert(messages).select(message)),
      db.$with('claimed').as(db.insert(idempotencyKeys).select(claim)),
    )
    .select()
    .from(inserted)
    .prepare('insert_first_application')
  return async ({ row, at, key: claimed, revision: readAt }) => {
    const values: Record<string, unknown> = { since: emailLimitSince(at), revision: readAt }
    REGISTRATION.addValues(values, row)
    ACT.addValues(values, toActRow(actOf(row, row, at)))
    MESSAGE.addValues(values, toMessageRow(mailTo(row, { kind: 'confirm', at })))
    KEY.addValues(values, claimed)
    const stored = await statement.execute(values)
    return stored.length > 0
  }
}

/**
 * The address is already registered: notifies the person, or asks them to confirm this application.
 * Earlier data stays, so each link confirms the data it was sent with.
 */
export async function applyAgain(tx: Database, fresh: RegistrationRow, at: string): Promise<void> {
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
