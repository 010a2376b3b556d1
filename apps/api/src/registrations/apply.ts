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

/** How often a form is read again that somebody changes at the same time. */
const READS_MAX = 5

interface ApplyDeps extends RegistrationDeps {
  readonly forms: FormCache
  readonly admission: InsertBatcher
}

/**
 * Decides whether somebody may come, and keeps what they sent until they confirm their address.
 *
 * Of who may not come nothing is kept, unless they ask for a review. The answer does not tell
 * whether the address is registered already; a mail to it does.
 */
export async function apply(
  deps: ApplyDeps,
  slug: string,
  application: ApplicationData,
  key: string | undefined,
): Promise<ApplicationAnswer> {
  const now = deps.clock()
  const kept = deps.forms.find(slug)
  for (let reads = kept ? 0 : 1; reads <= READS_MAX; reads += 1) {
    const { form, edition } = reads === 0 && kept ? kept : await deps.forms.read(deps.db, slug)
    const judgement = await judge(deps.db, form, application, now)
    if (judgement.kind === 'may-apply') {
      const sent = { slug, application, key, now }
      const answer = await insertApplication(deps, edition, judgement.decision, sent)
      if (answer) return answer
    } else if (reads > 0) {
      // a refusal rests on what the database says now
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

/** @throws {Problem} naming each answer that is wrong, and a mode that the meeting does not have */
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

/** What the letter and the list of organizations say of somebody, for the days of the meeting. */
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
