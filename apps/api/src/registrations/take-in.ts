import { createHash } from 'node:crypto'
import { ApplicationAnswerSchema } from '@u4ssc/client/contract'
import type { ApplicationAnswer } from '@u4ssc/client/contract'
import type { Decision } from '@u4ssc/domain'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { idempotently, toKeptAnswer } from '../idempotency/index'
import { countLately, queueMessage } from '../mail/index'
import type { Admission } from './admission'
import type { Edition } from './kept-forms'
import { foldEmail, newRow } from './new-row'
import type { ApplicationData } from './new-row'
import { findByEmail, updateRegistration } from './store'
import type { RegistrationRow } from './tables'
import { mayBecome } from './transitions'

/** Mails to one registration in an hour, however often somebody asks for them. */
const MAILS_AN_HOUR = 5

interface TakeInDeps {
  readonly db: Database
  readonly clock: Clock
  readonly admission: Admission
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
export async function takeIn(
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

/** The address is registered already: its person hears of it, or begins anew. */
async function applyAgain(tx: Database, fresh: RegistrationRow, at: string): Promise<void> {
  const known = await findByEmail(tx, fresh.slug, fresh.email ?? '')
  // gone meanwhile: its person has just erased it, and can apply anew
  if (!known) return
  if (known.state !== 'unconfirmed' && !mayBecome(known.state, 'unconfirmed'))
    return sendMail(tx, known, 'already', at)
  const again = { ...fresh, id: known.id, version: known.version + 1, createdAt: known.createdAt }
  await updateRegistration(tx, again)
  await recordAct(tx, actOf(again, known, at))
  await sendMail(tx, again, 'confirm', at)
}

/** Nothing of who the person is: the audit keeps it after they are erased. */
function actOf(after: RegistrationRow, before: RegistrationRow, at: string) {
  const told = ({ state, decision }: RegistrationRow) => ({ state, outcome: decision.outcome })
  const subject = `registrations/${after.id}`
  const change = { before: told(before), after: told(after) }
  return { at, person: null, action: 'apply', subject, ...change }
}

/** One of the two mails that anybody can have sent to an address; never more than so many. */
export async function sendMail(
  tx: Database,
  { id, slug, language }: RegistrationRow,
  kind: 'confirm' | 'already',
  at: string,
): Promise<void> {
  const to = { registrationId: id }
  if ((await countLately(tx, to, ['confirm', 'already'], at)) >= MAILS_AN_HOUR) return
  await queueMessage(tx, { kind, slug, to, language, at })
}
