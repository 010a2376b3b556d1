import { ProblemError, UnreachableError } from '@u4ssc/client'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { ApplicantSchema } from '@u4ssc/domain/eligibility'
import type { Decision, Ground } from '@u4ssc/domain/eligibility'
import { describeGround } from '@u4ssc/domain/words'
import { answered, directApi } from '../api.server'
import { clausesOf, spansOf } from '../letters/cite'
import type { ClauseView } from '../letters/cite'
import { DECIDES } from './attendance'
import { attendingOf } from './remember-attending.server'
import type { I18n } from '../i18n/i18n'

/** The question that was asked and its answer. */
export interface EligibilityView {
  readonly asked: Readonly<Record<string, string>>
  readonly answer:
    | { readonly kind: 'not-asked' }
    | { readonly kind: 'not-understood'; readonly words: string }
    | DecisionView
}

export interface DecisionView {
  readonly kind: Decision['outcome']
  readonly grounds: readonly GroundView[]
  readonly asOf: string
  readonly askAt: string | null
}

interface GroundView {
  readonly words: string
  readonly clauses: readonly ClauseView[]
}

/** Answers "Can I attend?". The fields of the form are in the query of the page. */
export async function answerEligibility(
  i18n: I18n,
  published: PublishedMeeting,
  request: Request,
): Promise<EligibilityView> {
  const asked = attendingOf(request)
  if (Object.keys(asked).length === 0) return { asked, answer: { kind: 'not-asked' } }
  const applicant = ApplicantSchema.safeParse(asked)
  if (!applicant.success) return notUnderstood(asked, i18n.t('eligibility.not-understood'))
  const question = { meeting: published.slug, applicant: applicant.data }
  const answer = await answered(directApi.eligibility.decide(question).catch(refusalOf))
  if (answer instanceof UnreachableError)
    return notUnderstood(asked, i18n.t('error.unavailable-more'))
  if (answer instanceof ProblemError)
    return notUnderstood(asked, i18n.t('eligibility.refused', { reason: answer.detail }))
  return { asked, answer: toDecisionView(i18n, answer.decision, published) }
}

/** Returns a rejection by the API, which replaces the answer; other errors fail the page. */
function refusalOf(error: unknown): ProblemError | UnreachableError {
  if (error instanceof ProblemError || error instanceof UnreachableError) return error
  throw error
}

function notUnderstood(asked: EligibilityView['asked'], words: string): EligibilityView {
  return { asked, answer: { kind: 'not-understood', words } }
}

export function toDecisionView(
  i18n: I18n,
  decision: Decision,
  published: PublishedMeeting,
): DecisionView {
  const contact = published.meeting.contact ?? published.letter?.contact ?? null
  return {
    kind: decision.outcome,
    grounds: inOrderOfWeight(decision).map((ground) => toGroundView(i18n, ground, published)),
    asOf: i18n.t('eligibility.as-of', {
      on: i18n.longDate(decision.on),
      asOf: i18n.longDate(decision.membershipsAsOf),
    }),
    askAt: decision.outcome === 'eligible' ? null : (contact?.email ?? null),
  }
}

/** Returns the grounds that decide first. */
function inOrderOfWeight({ outcome, grounds }: Decision): readonly Ground[] {
  const decides = ({ holds }: Ground) => holds === DECIDES[outcome]
  return [...grounds.filter(decides), ...grounds.filter((ground) => !decides(ground))]
}

/** Describes a ground; the clause in brackets becomes a link on the page. */
function toGroundView(
  i18n: I18n,
  ground: Ground,
  { letter, evidence }: PublishedMeeting,
): GroundView {
  const sentence = describeGround(ground, i18n.wording)
  const paragraph = ground.cites?.paragraph ?? null
  if (letter === null || paragraph === null || ground.rule !== 'participation-clause')
    return { words: sentence, clauses: [] }
  const spans = spansOf(evidence, ['/participation'])
  const clauses = clausesOf(
    i18n,
    spans.filter((span) => span.paragraph === paragraph),
    {
      fact: i18n.t('fact/participation/openTo'),
      letterPath: i18n.path(`/circulars/${encodeURIComponent(letter.id)}`),
    },
    'long',
  )
  const isLinked = clauses.length > 0
  const clause = i18n.wording.clause.replace('{paragraph}', paragraph)
  return { words: isLinked ? sentence.replace(clause, '') : sentence, clauses }
}
