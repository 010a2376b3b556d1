import { assertCountry } from '../assert-scalars'
import type { Citation } from '../citation'
import { readDate } from '../date-input'
import type { DateInput } from '../date-input'
import { assertCapacity, type Applicant } from './applicant'
import { assertApplicant, assertOptions } from './assert-options'
import type { Decision } from './decision'
import { isEntityMember, speaksForEntity } from './entity-membership'
import { fillBlanks } from './fill-blanks'
import { focalPointGround, type FocalPointApproval } from './focal-point'
import { frozen, judge, type Judgement } from './judge'
import type { EntityMembership, MembershipStatus } from './membership'
import { MEMBERSHIPS_AS_OF } from './membership-records'
import { timelineOf } from './memberships'
import type { ParticipationPolicy } from './policy'
import { planOf, type Answer, type PolicyPlan } from './policy-plan'

/** Memberships of organizations, which the package does not have. */
export interface Memberships {
  readonly entities: readonly EntityMembership[]
}

/** The date to decide for, and what else the caller knows. */
export interface EligibilityOptions {
  /** Date in Geneva: usually the first day of the meeting. */
  readonly on: DateInput
  readonly memberships?: Memberships | undefined
  /** Approval by the focal point, if the circular requires it; undefined while it is not known. */
  readonly focalPoint?: FocalPointApproval | undefined
}

/**
 * Decides whether an applicant can attend, by the clauses of the circular.
 *
 * One clause that applies is enough. An individual from a member country is eligible regardless of
 * other capacities. If the circular requires registration by the focal point, nobody is eligible
 * without it. A condition of another kind ("of the region") needs a review. Unknown facts lead to a
 * review, never to a refusal.
 *
 * @returns at least one ground, each citing the clause it rests on, those of a fulfilled clause
 *   first; those of clauses that do not speak of the applicant are left out. The grounds are shared
 *   between decisions and frozen
 * @throws RangeError for a day, a country or a capacity that does not exist
 * @see TSB Circular 352, paragraph 5
 * @example
 * const policy = {
 *   openTo: [{ kind: 'individuals-from-member-countries', cites: null }],
 *   conditions: [],
 * }
 * const palau = { capacity: 'individual', country: 'PW' }
 * decideEligibility(palau, policy, { on: '2021-12-07' }).outcome // => 'not-eligible'
 * decideEligibility(palau, policy, { on: '2024-10-01' }).outcome // => 'eligible'
 */
export function decideEligibility(
  applicant: Applicant,
  policy: ParticipationPolicy,
  options: EligibilityOptions,
): Decision {
  assertApplicant(applicant)
  assertCapacity(applicant.capacity, 'applicant.capacity')
  assertCountry(applicant.country, 'applicant.country')
  assertOptions(options)
  const on = readDate(options.on, 'options.on')
  const plan = planOf(policy)
  const byClauses = judgeByClauses(plan, applicant, { on, memberships: options.memberships })
  const approved =
    plan.focalPoint === undefined
      ? byClauses
      : heedFocalPoint(byClauses, options.focalPoint, plan.focalPoint)
  const { outcome, grounds } =
    plan.condition === undefined ? approved : heedCondition(approved, plan.condition)
  return { outcome, grounds, on, membershipsAsOf: MEMBERSHIPS_AS_OF }
}

function judgeByClauses(
  plan: PolicyPlan,
  applicant: Applicant,
  { on, memberships }: Pick<EligibilityOptions, 'memberships'> & { readonly on: string },
): Judgement {
  const { organization = null } = applicant
  const speaks = organization !== null && speaksForEntity(applicant.capacity)
  const isMember =
    speaks && memberships !== undefined && isEntityMember(memberships.entities, applicant, on)
  const { since, before, after } = answerOf(plan, applicant, isMember)
  // Fill in the date for countries that were not yet members, and the organization if there is one
  if (since <= on && !speaks) return after
  const shared = since <= on ? after : before
  return { outcome: shared.outcome, grounds: fillBlanks(shared.grounds, { on, organization }) }
}

/** Returns the cached answer for a capacity and a country. */
function answerOf(
  plan: PolicyPlan,
  { capacity, country }: Applicant,
  isEntityMember: boolean,
): Answer {
  const answers = (isEntityMember ? plan.memberAnswers : plan.answers)[capacity]
  const known = answers.get(country)
  if (known) return known

  const judgeFor = (status: MembershipStatus) =>
    judge(plan.openTo, { capacity, status, isEntityMember })
  const timeline = timelineOf(country)
  const { since } = timeline
  const answer = { since, before: judgeFor(timeline.before), after: judgeFor(timeline.after) }
  answers.set(country, answer)
  return answer
}

/** A condition in words, such as "of the region", is for the secretariat to decide. */
function heedCondition(
  judgement: Judgement,
  { text = '', cites }: NonNullable<PolicyPlan['condition']>,
): Judgement {
  if (judgement.outcome === 'not-eligible') return judgement
  const reason = Object.freeze({ code: 'condition-not-known', condition: text } as const)
  const ground = Object.freeze({
    rule: 'participation-clause',
    holds: null,
    reason,
    cites,
  } as const)
  const [first, ...others] = judgement.grounds
  return { outcome: 'needs-review', grounds: frozen([first, ...others, ground]) }
}

/** Combines the clauses with the focal point's approval: both must hold. */
function heedFocalPoint(
  judgement: Judgement,
  approval: FocalPointApproval | undefined,
  cites: Citation | null,
): Judgement {
  if (judgement.outcome === 'not-eligible') return judgement
  const ground = focalPointGround(approval, cites)
  Object.freeze(Object.freeze(ground).reason)
  const [first, ...others] = judgement.grounds
  const grounds = frozen([first, ...others, ground])
  if (ground.holds === false) return { outcome: 'not-eligible', grounds }
  return { outcome: ground.holds === null ? 'needs-review' : judgement.outcome, grounds }
}
