import type { Decision } from '@u4ssc/domain'
import type { ApplicationAnswer, FieldError } from '@u4ssc/client/contract'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { decideWithMemberships } from '../organizations/index'
import type { InsertBatcher } from './insert-batcher'
import { checkAnswers } from './check-answers'
import type { FormCache } from './form-cache'
import type { ApplicationData } from './new-row'
import { decidedOn, isOpen } from './open-form'
import type { Form } from './open-form'
import { insertApplication } from './insert-application'

export interface RegistrationDeps {
  readonly db: Database
  readonly clock: Clock
}

type Details = Pick<ApplicationData, 'mode' | 'answers'>

/** Retries if the form changes concurrently. */
const MAX_READS = 5

interface ApplyDeps extends RegistrationDeps {
  readonly forms: FormCache
  readonly admission: InsertBatcher
}

/**
 * Checks eligibility and stores the registration until the address is confirmed. Nothing is stored
 * about people who are not eligible, unless they ask for a review. The answer does not disclose
 * whether the address is registered; an email to it does.
 */
export async function apply(
  deps: ApplyDeps,
  slug: string,
  application: ApplicationData,
  key: string | undefined,
): Promise<ApplicationAnswer> {
  const now = deps.clock()
  const kept = deps.forms.find(slug)
  for (let reads = kept ? 0 : 1; reads <= MAX_READS; reads += 1) {
    const { form, edition } = reads === 0 && kept ? kept : await deps.forms.read(deps.db, slug)
    const judgement = await judge(deps.db, form, application, now)
    if (judgement.kind === 'may-apply') {
      const sent = { slug, application, key, now }
      const answer = await insertApplication(deps, edition, judgement.decision, sent)
      if (answer) return answer
    } else if (reads > 0) {
      // A refusal is checked against the database
      if (judgement.kind === 'refused') throw judgement.problem
      return { outcome: 'not-eligible', decision: judgement.decision }
    }
  }
  throw new Problem(
    'database-away',
    'The registration form is being changed. Send the same request again.',
  )
}

type Judgement =
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'not-eligible' | 'may-apply'; readonly decision: Decision }

async function judge(
  db: Database,
  form: Form,
  application: ApplicationData,
  now: string,
): Promise<Judgement> {
  if (!isOpen(form, now))
    return { kind: 'refused', problem: new Problem('registration-closed', whyClosed(form)) }
  const errors = findFaults(form, application)
  if (errors.length > 0) return { kind: 'refused', problem: someFieldsAreWrong(errors) }
  const decision = await decide(db, form, application, now)
  const staysOut = decision.outcome === 'not-eligible' && !application.askReview
  return { kind: staysOut ? 'not-eligible' : 'may-apply', decision }
}

function whyClosed({ settings }: Form): string {
  return settings.openTo === 'invited'
    ? 'Registration is by invitation: use the link of your invitation'
    : 'Registration is not open at this moment'
}

/** @throws {Problem} with each invalid answer, or a mode that the meeting does not offer */
export function refuseInvalid(form: Form, details: Details): void {
  const errors = findFaults(form, details)
  if (errors.length > 0) throw someFieldsAreWrong(errors)
}

function someFieldsAreWrong(errors: readonly FieldError[]): Problem {
  return new Problem(
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
