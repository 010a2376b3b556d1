import { createHash } from 'node:crypto'
import type { Decision } from '@u4ssc/domain'
import { ApplicationAnswerSchema } from '@u4ssc/client/registrations'
import type { ApplicationAnswer } from '@u4ssc/client/registrations'
import type { FieldError } from '@u4ssc/client/responses'
import type { Database } from '../../db/index'
import { Problem } from '../../http/problems'
import { claimOf, idempotently } from '../../idempotency/index'
import { decideWithMemberships } from '../../organizations/index'
import { checkAnswers } from '../settings/check-answers'
import { applyAgain } from './insert-application'
import type { InsertFirst } from './insert-application'
import { foldEmail, newRow } from './new-row'
import type { ApplicationData } from './new-row'
import type { RegistrationDeps } from '../registration-deps'
import { decidedOn, isOpen } from '../settings/open-form'
import type { Form } from '../settings/open-form'
import type { FindKeptForm } from '../settings/kept-forms'

interface ApplyDeps extends RegistrationDeps {
  readonly findForm: FindKeptForm
  readonly insertFirst: InsertFirst
}

type Details = Pick<ApplicationData, 'mode' | 'answers'>

/**
 * Checks eligibility and stores the registration until the address is confirmed. Nothing is stored
 * about people who are not eligible, unless they ask for a review. The answer does not disclose
 * whether the address is registered; an email to it does.
 */
export async function apply(
  { db, clock, findForm, insertFirst }: ApplyDeps,
  slug: string,
  application: ApplicationData,
  key: string | undefined,
): Promise<ApplicationAnswer> {
  const now = clock()
  const form = await findForm(slug)
  if (!isOpen(form, now)) throw new Problem('registration-closed', whyClosed(form))
  refuseInvalid(form, application)
  const decision = await decide(db, form, application, now)
  if (decision.outcome === 'not-eligible' && !application.askReview)
    return { outcome: 'not-eligible', decision }
  const answer: ApplicationAnswer = { outcome: 'confirm-by-email', decision }
  const row = newRow(slug, application, decision, now)
  const write = { key, person: applicantOf(application), request: { slug, application } }
  if (await insertFirst(row, now, claimOf(write, answer, now))) return answer
  return idempotently(
    { db, clock },
    write,
    async (tx) => {
      await tx.transaction((inner) => applyAgain(inner, row, now))
      return answer
    },
    ApplicationAnswerSchema,
  )
}

function applicantOf({ email }: ApplicationData): string {
  return `applicant:${createHash('sha256').update(foldEmail(email)).digest('base64url')}`
}

function whyClosed({ settings }: Form): string {
  return settings.openTo === 'invited'
    ? 'Registration is by invitation: use the link of your invitation'
    : 'Registration is not open at this moment'
}

/** @throws {Problem} with each invalid answer, or a mode that the meeting does not offer */
export function refuseInvalid(form: Form, details: Details): void {
  const errors = findFaults(form, details)
  if (errors.length === 0) return
  throw new Problem(
    'invalid-request',
    'Some fields are not valid. See `errors` for each of them.',
    errors,
  )
}

function findFaults({ settings, places }: Form, { mode, answers }: Details): FieldError[] {
  const offered = places.filter(({ open }) => open).map((one) => one.mode)
  const errors = offered.includes(mode)
    ? []
    : [{ pointer: '/mode', message: `Choose how to attend: ${offered.join(' or ')}` }]
  return [...errors, ...checkAnswers(settings.questions, answers)]
}

/** Decides eligibility by the circular and the organizations, for the days of the meeting. */
export function decide(
  db: Database,
  { meeting }: Form,
  {
    capacity,
    country,
    organization,
  }: Pick<ApplicationData, 'capacity' | 'country' | 'organization'>,
  now: string,
): Promise<Decision> {
  const applicant = { capacity, country, organization }
  return decideWithMemberships(db, applicant, meeting.participation, decidedOn(meeting, now))
}
