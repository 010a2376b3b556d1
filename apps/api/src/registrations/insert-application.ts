import { createHash } from 'node:crypto'
import { ApplicationAnswerSchema } from '@u4ssc/client/contract'
import type { ApplicationAnswer } from '@u4ssc/client/contract'
import type { Decision } from '@u4ssc/domain'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { idempotently, toKeptAnswer } from '../idempotency/index'
import { mayMailTyped, queueMessage } from '../mail/index'
import type { NewMessage } from '../mail/index'
import type { InsertBatcher } from './insert-batcher'
import type { Edition } from './form-cache'
import { foldEmail, newRow } from './new-row'
import type { ApplicationData } from './new-row'
import { findLatestApplication, insertLaterApplication } from './later-applications'
import { findByEmail } from './store'
import type { RegistrationRow } from './tables'
import { canTransition } from './transitions'

interface TakeInDeps {
  readonly db: Database
  readonly clock: Clock
  readonly admission: InsertBatcher
}

/** What somebody sends who may come. */
interface Sent {
  readonly slug: string
  readonly application: ApplicationData
  readonly key: string | undefined
  readonly now: string
}

/**
 * Keeps what somebody sent who may come, with the mail by which they confirm their address.
 *
 * @returns `undefined` where the form is no longer the one that the decision rests on
 */
export async function insertApplication(
  { db, clock, admission }: TakeInDeps,
  edition: Edition,
  decision: Decision,
  { slug, application, key, now }: Sent,
): Promise<ApplicationAnswer | undefined> {
  const answer = { outcome: 'confirm-by-mail', decision } as const
  const registration = newRow(slug, application, decision, now)
  const write = () => ({ person: applicantOf(application), request: { slug, application } })
  const became = await admission.insert(edition, {
    registration,
    answer: key === undefined ? null : toKeptAnswer({ ...write(), key }, answer, now),
  })
  if (became === 'outdated') return undefined
  if (became === 'inserted') return answer
  return idempotently(
    { db, clock },
    { ...write(), key },
    async (tx) => {
      await tx.transaction((inner) => applyAgain(inner, registration, now))
      return answer
    },
    ApplicationAnswerSchema,
  )
}

function applicantOf({ email }: ApplicationData): string {
  return `applicant:${createHash('sha256').update(foldEmail(email)).digest('base64url')}`
}

/**
 * The address is registered already: its person is notified, or asked to confirm this application.
 * What was sent before stays as it is, so that each link confirms what was sent with it.
 */
async function applyAgain(tx: Database, fresh: RegistrationRow, at: string): Promise<void> {
  const known = await findByEmail(tx, fresh.slug, fresh.email ?? '')
  // gone meanwhile: its person has just erased it, and can apply anew
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

/** Nothing of who the person is: the audit keeps it after they are erased. */
function actOf({ decision }: RegistrationRow, { id, state }: RegistrationRow, at: string) {
  const subject = `registrations/${id}`
  const after = { state, outcome: decision.outcome }
  return { at, person: null, action: 'apply', subject, before: null, after }
}

/**
 * Sends the link once more: to the own page of who is confirmed, to confirm the newest application
 * of who is not.
 */
export async function sendLinkAgain(tx: Database, row: RegistrationRow, at: string): Promise<void> {
  if (!(await mayMail(tx, row, at))) return
  const isOpen = row.state === 'unconfirmed' || canTransition(row.state, 'unconfirmed')
  const later = isOpen ? await findLatestApplication(tx, row.id) : undefined
  if (row.state !== 'unconfirmed' && !later) return queueMail(tx, row, { kind: 'already', at })
  const facts = { sent: (later ?? row).createdAt }
  await queueMail(tx, row, { kind: 'confirm', applicationId: later?.id, facts, at })
}

/** Whether the address had few enough of the mails that anybody can have sent to it. */
async function mayMail(tx: Database, { email }: RegistrationRow, at: string): Promise<boolean> {
  return email !== null && (await mayMailTyped(tx, email, at))
}

async function queueMail(
  tx: Database,
  { id, slug, language }: RegistrationRow,
  message: Pick<NewMessage, 'applicationId' | 'facts' | 'at'> & { kind: 'confirm' | 'already' },
): Promise<void> {
  await queueMessage(tx, { ...message, slug, language, to: { registrationId: id } })
}
