import type { MeetingSummary } from '@u4ssc/client/meetings'
import { decideEligibility } from '@u4ssc/domain/eligibility'
import type { Applicant, Decision } from '@u4ssc/domain/eligibility'
import { meetingPhase } from '@u4ssc/domain/meetings'
import { countryName } from '@u4ssc/domain/words'
import type { ClauseView } from '../letters/cite'
import { describeHours } from '../times/describe-when'
import type { I18n } from '../i18n/i18n'

/** Whether a visitor can attend each of some meetings. */
export interface Attendance {
  /** Country and capacity of the visitor in words; `null` without an answer. */
  readonly who: string | null
  /** By slug of the meeting; none of meetings that are over or cancelled. */
  readonly verdicts: Readonly<Partial<Record<string, Verdict>>>
}

/** Whether a visitor can attend a meeting, for a row of a list. */
export interface Verdict {
  readonly outcome: Decision['outcome'] | 'not-asked'
  readonly words: string
  /** Path of the reasons; `null` if the paragraph says it all, or without an answer. */
  readonly why: string | null
  /** Times of the meeting, first those of the venue or of the visitor. */
  readonly times: readonly string[]
  /** The paragraph that decides. */
  readonly clause: ClauseView | null
}

interface Visitor {
  /** `null` if the question is not answered. */
  readonly applicant: Applicant | null
  /** The visitor's zone; `null` if unknown. */
  readonly yours: string | null
  /** An instant, RFC 3339. */
  readonly now: string
}

export function toAttendance(
  i18n: I18n,
  meetings: readonly MeetingSummary[],
  visitor: Visitor,
): Attendance {
  const { applicant } = visitor
  const verdicts = meetings.flatMap((summary) => {
    const verdict = verdictOn(i18n, summary, visitor)
    return verdict === null ? [] : [[summary.slug, verdict] as const]
  })
  return {
    who: applicant && describeApplicant(i18n, applicant),
    verdicts: Object.fromEntries(verdicts),
  }
}

/** Returns the remembered answer for a meeting; `null` if the question is open or not asked. */
export function answerFor(
  { verdicts }: Pick<Attendance, 'verdicts'>,
  slug: string,
): Verdict | null {
  const verdict = verdicts[slug]
  return verdict === undefined || verdict.outcome === 'not-asked' ? null : verdict
}

function describeApplicant(i18n: I18n, { country, capacity }: Applicant): string {
  return [countryName(country, i18n.wording), i18n.t(`eligibility.capacity-${capacity}`)].join(
    ' · ',
  )
}

function verdictOn(
  i18n: I18n,
  summary: MeetingSummary,
  { applicant, yours, now }: Visitor,
): Verdict | null {
  const { slug, meeting } = summary
  const phase = meetingPhase(meeting, now)
  if (phase === 'ended' || phase === 'cancelled') return null
  // The times of a postponed meeting are those that no longer apply
  const times = phase === 'postponed' ? [] : (describeHours(i18n, meeting, yours)?.words ?? [])
  if (applicant === null) {
    const words = i18n.t('eligibility.can-i-attend')
    return { outcome: 'not-asked', words, why: null, times, clause: null }
  }
  const on = meeting.schedule.days[0]?.date ?? now.slice(0, 10)
  const decision = decideEligibility(applicant, meeting.participation, { on })
  const { outcome } = decision
  const reasons = i18n.path(`/eligibility?meeting=${encodeURIComponent(slug)}#may`)
  return {
    outcome,
    words: i18n.t(`eligibility.verdict-${outcome}`),
    why: outcome === 'eligible' ? null : reasons,
    times,
    clause: clauseOf(i18n, decision, summary),
  }
}

/** Whether a ground that decides holds, by outcome. */
export const DECIDES = { eligible: true, 'not-eligible': false, 'needs-review': null } as const

/** Returns the paragraph of the first ground that decides; only of the circular that convenes. */
function clauseOf(
  i18n: I18n,
  { outcome, grounds }: Decision,
  { letter }: MeetingSummary,
): ClauseView | null {
  const cites = grounds.find(({ holds }) => holds === DECIDES[outcome])?.cites
  if (!letter || !cites?.paragraph || cites.reference !== letter.reference) return null
  const { paragraph } = cites
  const clause = i18n.t('circular.clause-paragraph-long', { number: paragraph })
  return {
    label: i18n.t('circular.clause-paragraph', { number: paragraph }),
    description: i18n.t('circular.clause-read', { clause, fact: i18n.t('eligibility.title') }),
    href: i18n.path(`/circulars/${encodeURIComponent(letter.id)}#p${paragraph}`),
  }
}
