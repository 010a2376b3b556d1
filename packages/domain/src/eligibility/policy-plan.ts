import type { Citation } from '../citation'
import type { Capacity } from './applicant'
import type { Judgement } from './judge'
import type { ParticipationPolicy, PolicyClause, PolicyCondition } from './policy'
import { assertList, assertObject } from '../wrong-argument'

/** Answers for one country or area, before a date and from that date. */
export interface Answer {
  readonly since: string
  readonly before: Judgement
  readonly after: Judgement
}

type Answers = Map<string, Answer>

/** A copy of a policy with a cache of its answers. */
export interface PolicyPlan {
  readonly openTo: readonly PolicyClause[]
  readonly conditions: readonly Rule[]
  /** Citation of the clause that requires approval by a focal point, if any. */
  readonly focalPoint: Citation | null | undefined
  /** Another condition, in the words of the circular, if any. */
  readonly condition: Rule | undefined
  /** Answers by capacity, then by country. */
  readonly answers: Readonly<Record<Capacity, Answers>>
  /** The same for applicants of an organization that is a known member. */
  readonly memberAnswers: Readonly<Record<Capacity, Answers>>
}

interface Rule<Kind extends string = string> {
  readonly kind: Kind
  readonly cites: Citation | null
  /** The words of a condition. */
  readonly text?: string
}

const plans = new WeakMap<ParticipationPolicy, PolicyPlan>()

/** Returns the plan of a policy. A policy that has changed gets a new plan. */
export function planOf(policy: ParticipationPolicy): PolicyPlan {
  assertObject(policy, 'policy')
  const known = plans.get(policy)
  if (known && agree(known.openTo, policy.openTo) && agree(known.conditions, policy.conditions))
    return known
  const plan = makePlan(policy)
  plans.set(policy, plan)
  return plan
}

function makePlan({ openTo, conditions }: ParticipationPolicy): PolicyPlan {
  assertList(openTo, 'policy.openTo')
  assertList(conditions, 'policy.conditions')
  const rules = conditions.map((condition) => copyOf<PolicyCondition['kind']>(condition))
  return {
    openTo: openTo.map((clause) => copyOf<PolicyClause['kind']>(clause)),
    conditions: rules,
    focalPoint: rules.find(({ kind }) => kind === 'registered-by-focal-point')?.cites,
    condition: rules.find(({ kind }) => kind === 'other'),
    answers: noAnswers(),
    memberAnswers: noAnswers(),
  }
}

/** Copies a policy, so that later changes by the caller have no effect. */
function copyOf<Kind extends string>({ kind, cites, text = '' }: Rule<Kind>): Rule<Kind> {
  return { kind, cites: cites && Object.freeze({ ...cites }), text }
}

function noAnswers(): Readonly<Record<Capacity, Answers>> {
  return {
    'member-state': new Map(),
    'sector-member': new Map(),
    associate: new Map(),
    academia: new Map(),
    individual: new Map(),
    observer: new Map(),
  }
}

/** Compares two policies; no closures, because it runs for each decision. */
function agree(ours: readonly Rule[], theirs: readonly Rule[]): boolean {
  if (ours.length !== theirs.length) return false
  for (let position = 0; position < ours.length; position += 1) {
    const own = ours[position]
    const other = theirs[position]
    if (!own || own.kind !== other?.kind || own.text !== (other.text ?? '')) return false
    const cited = own.cites
    const { cites } = other
    if (cited === null || cites === null) {
      if (cited !== cites) return false
    } else if (cited.paragraph !== cites.paragraph || cited.reference !== cites.reference) {
      return false
    }
  }
  return true
}
