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
import type { RegistrationRow } from '../../db/tables/index'
import type { RegistrationDeps } from '../registration-deps'
import { decidedOn, isOpen } from '../settings/open-form'
import type { Form } from '../settings/open-form'
import type { KeptForms } from '../settings/kept-forms'

interface ApplyDeps extends RegistrationDeps {
  readonly forms: KeptForms
  readonly insertFirst: InsertFirst
}

type Details = Pick<ApplicationData, 'mode' | 'answers'>

/**
 * Checks eligibility and stores the registration until the address is confirmed. Nothing is stored
 * about people who are not eligible, unless they ask for a review. The answer does not disclose
 * whether the address is registered; an email to it does.
 *
 * An application that the form accepts as it was last read is stored in one statement, which stores
 * nothing if the form has changed since.
 */
export async function apply(
  deps: ApplyDeps,
  slug: string,
  application: ApplicationData,
  key: string | undefined,
): Promise<ApplicationAnswer> {
  const { db, clock, forms, insertFirst } = deps
  const now = clock()
  const request = { key, person: applicantOf(application), request: { slug, application } }
  const insert = ({ answer, row }: Accepted, revision: number | null) =>
    insertFirst({ row, at: now, key: claimOf(request, answer, now), revision })

  const kept = forms.last(slug)
  if (kept && isAsOffered(kept.form, application, now)) {
    const judged = await judge(db, kept.form, application, now)
    if (judged.row && (await insert(judged, kept.revision))) return judged.answer
  }

  const form = await forms.current(slug)
  if (!isOpen(form, now)) throw new Problem('registration-closed', whyClosed(form))
  refuseInvalid(form, application)
  const judged = await judge(db, form, application, now)
  if (!judged.row || (await insert(judged, null))) return judged.answer
  const { answer, row } = judged
  return idempotently(
    { db, clock },
    request,
    async (tx) => {
      await tx.transaction((inner) => applyAgain(inner, row, now))
      return answer
    },
    ApplicationAnswerSchema,
  )
}

interface Accepted {
  readonly answer: ApplicationAnswer
  readonly row: RegistrationRow
}

/** Returns the answer to an application, with what is stored of it, if anything. */
async function judge(
  db: Database,
  form: Form,
  application: ApplicationData,
  now: string,
): Promise<Accepted | { readonly answer: ApplicationAnswer; readonly row?: undefined }> {
  const decision = await decide(db, form, application, now)
  if (decision.outcome === 'not-eligible' && !application.askReview)
    return { answer: { outcome: 'not-eligible', decision } }
  const row = newRow(form.slug, application, decision, now)
  return { answer: { outcome: 'confirm-by-email', decision }, row }
}

function isAsOffered(form: Form, application: ApplicationData, now: string): boolean {
  return isOpen(form, now) && findFaults(form, application).length === 0
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
