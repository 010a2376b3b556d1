import { createHash } from 'node:crypto'
import { ProblemError, UnreachableError } from '@u4ssc/client'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { RegistrationForm } from '@u4ssc/client/registrations'
import { directApi } from '../../api.server'
import { toDecisionView } from '../../eligibility/answer-eligibility.server'
import type { DecisionView } from '../../eligibility/answer-eligibility.server'
import type { I18n } from '../../i18n/i18n'
import { describeProblems } from '../field-problems'
import type { FieldProblem } from '../../components/form-fields'
import { valueOf } from '../form-fields'
import type { Fields } from '../form-fields'
import { fieldAt, readApplication } from '../read-registrant'

/** Why an application was not sent; the form is shown again. */
export interface Refused {
  readonly fields: Fields
  readonly problems: readonly FieldProblem[]
  readonly decision: DecisionView | null
  readonly notice: string | null
}

interface Asked {
  readonly i18n: I18n
  readonly form: RegistrationForm
  readonly published: PublishedMeeting
  readonly fields: Fields
  readonly zone: string | null
}

/** @returns `null` once a confirmation email has been queued */
export async function sendApplication(asked: Asked): Promise<Refused | null> {
  const { i18n, form, published, fields, zone } = asked
  const refused = { fields, problems: [], decision: null, notice: null }
  const { value, wrong } = readApplication(fields, form, zone)
  if (wrong) return { ...refused, problems: describeProblems(i18n, wrong, asked) }
  try {
    const answer = await directApi.registrations.create(published.slug, value, {
      idempotencyKey: keyOf(fields, value),
    })
    if (answer.outcome === 'confirm-by-email') return null
    return { ...refused, decision: toDecisionView(i18n, answer.decision, published) }
  } catch (error) {
    return { ...refused, ...refusalIn(error, asked) }
  }
}

/** Describes a rejection by the API; other errors fail the page. */
export function refusalIn(
  error: unknown,
  asked: Pick<Asked, 'i18n' | 'form' | 'fields'>,
): { problems: FieldProblem[]; notice: string | null } {
  const { i18n } = asked
  if (error instanceof UnreachableError)
    return { problems: [], notice: i18n.t('error.unavailable-more') }
  if (error instanceof ProblemError && error.status === 429)
    return { problems: [], notice: i18n.t('error.too-many-more') }
  if (!(error instanceof ProblemError) || error.status >= 500) throw error
  const wrong = error.errors.map(({ pointer }) => fieldAt(pointer.split('/').slice(1)))
  const problems = describeProblems(i18n, [...new Set(wrong)], asked)
  return { problems, notice: problems.length === 0 ? i18n.t('register.refused') : null }
}

/**
 * Returns the idempotency key: the same form sent twice is one application, a changed one is
 * another.
 */
function keyOf(fields: Fields, application: object): string {
  const sent = valueOf(fields, 'sheet') + JSON.stringify(application)
  return createHash('sha256').update(sent).digest('base64url')
}
