import { createHash, randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { decideEligibility } from '@u4ssc/domain/eligibility'
import type { Decision } from '@u4ssc/domain'
import { ApplicationAnswerSchema } from '@u4ssc/client/contract'
import type { ApplicationAnswer, ApplicationSchema, Consent } from '@u4ssc/client/contract'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { idempotently } from '../idempotency/index'
import { countLately, queueMessage } from '../mail/index'
import { checkAnswers } from './check-answers'
import { decidedOn, isOpen, requireForm } from './open-form'
import type { Form } from './open-form'
import { findByEmail, insertRegistration, updateRegistration } from './store'
import type { RegistrationRow } from './tables'
import { mayBecome } from './transitions'

export interface RegistrationDeps {
  readonly db: Database
  readonly clock: Clock
}

type ApplicationData = z.output<typeof ApplicationSchema>
type Details = Pick<ApplicationData, 'mode' | 'answers'>

/** Mails to one registration in an hour, however often somebody asks for them. */
const MAILS_AN_HOUR = 5

/**
 * Decides whether somebody may come, and keeps what they sent until they confirm their address.
 *
 * Of who may not come nothing is kept, unless they ask for a review. The answer does not tell
 * whether the address is registered already; a mail to it does.
 */
export async function apply(
  { db, clock }: RegistrationDeps,
  slug: string,
  application: ApplicationData,
  key: string | undefined,
): Promise<ApplicationAnswer> {
  const now = clock()
  const form = await requireForm(db, slug)
  if (!isOpen(form, now)) throw new Problem('registration-closed', whyClosed(form))
  refuseFaults(form, application)

  const decision = decide(form, application, now)
  if (decision.outcome === 'not-eligible' && !application.askReview)
    return { outcome: 'not-eligible', decision }

  const email = foldEmail(application.email)
  const person = `applicant:${createHash('sha256').update(email).digest('base64url')}`
  return idempotently(
    { db, clock },
    { key, person, request: { slug, application } },
    async (tx) => {
      await tx.transaction((inner) => keep(inner, slug, application, decision, now))
      return { outcome: 'confirm-by-mail', decision }
    },
    ApplicationAnswerSchema,
  )
}

function whyClosed({ settings }: Form): string {
  return settings.openTo === 'invited'
    ? 'Registration is by invitation: use the link of your invitation'
    : 'Registration is not open at this moment'
}

export function foldEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** @throws {Problem} naming each answer that is wrong, and a mode that the meeting does not have */
export function refuseFaults({ settings, places }: Form, { mode, answers }: Details): void {
  const offered = places.filter(({ open }) => open).map((one) => one.mode)
  const errors = offered.includes(mode)
    ? []
    : [{ pointer: '/mode', message: `This meeting can be attended ${offered.join(' or ')}` }]
  errors.push(...checkAnswers(settings.questions, answers))
  if (errors.length > 0)
    throw new Problem('invalid-request', 'Some fields are wrong; see each of them', errors)
}

export function decide(
  { meeting }: Form,
  {
    capacity,
    country,
    organization,
  }: Pick<ApplicationData, 'capacity' | 'country' | 'organization'>,
  now: string,
): Decision {
  const on = decidedOn(meeting, now)
  return decideEligibility({ capacity, country, organization }, meeting.participation, { on })
}

async function keep(
  tx: Database,
  slug: string,
  application: ApplicationData,
  decision: Decision,
  at: string,
): Promise<void> {
  const email = foldEmail(application.email)
  const fresh = newRow(slug, application, decision, at)
  if (await insertRegistration(tx, fresh)) {
    const { id, language } = fresh
    // the first mail to it: there is none to count
    return queueMessage(tx, { kind: 'confirm', slug, to: { registrationId: id }, language, at })
  }

  const known = await findByEmail(tx, slug, email)
  // gone between the two: its person has just erased it, and can apply anew
  if (!known) return
  if (known.state !== 'unconfirmed' && !mayBecome(known.state, 'unconfirmed'))
    return sendMail(tx, known, 'already', at)
  const again = { ...fresh, id: known.id, version: known.version + 1, createdAt: known.createdAt }
  await updateRegistration(tx, again)
  await sendMail(tx, again, 'confirm', at)
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

type Person = Omit<ApplicationData, 'privacyNotice' | 'askReview'>

/** A registration that nobody has confirmed yet. */
export function newRow(
  slug: string,
  application: Person,
  decision: Decision,
  at: string,
): RegistrationRow {
  const { name, organization, country, capacity, mode, language, zone } = application
  const { answers, accessNeeds, listed, recordAttendance } = application
  return {
    id: randomUUID(),
    slug,
    email: foldEmail(application.email),
    ...{ name, organization, country, capacity, mode, language, zone },
    ...{ answers, accessNeeds, listed, recordAttendance },
    consents: consentsOf(application, at),
    decision,
    delegationId: null,
    isHead: false,
    state: 'unconfirmed',
    version: 1,
    place: null,
    checkInCode: null,
    offerExpiresAt: null,
    reason: null,
    createdAt: at,
    updatedAt: at,
  }
}

function consentsOf({ listed, recordAttendance }: Person, at: string): Consent[] {
  return [
    { purpose: 'privacy-notice', value: 'accepted', at },
    { purpose: 'listed', value: listed, at },
    { purpose: 'record-attendance', value: recordAttendance ? 'yes' : 'no', at },
  ]
}
