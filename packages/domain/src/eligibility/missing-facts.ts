import * as z from 'zod'
import { ReasonSchema, type Reason, type Decision } from './decision'
import { assertList, assertObject } from '../wrong-argument'

/**
 * A fact that is not known yet and would settle a decision, and who can provide it.
 *
 * @example
 * MissingFactSchema.shape.askOf.options // => ['applicant', 'focal-point', 'secretariat']
 */
export const MissingFactSchema = z
  .object({
    fact: z.enum([
      'entity-membership',
      'focal-point-approval',
      'nationality',
      'country-membership',
      'secretariat-decision',
      'circular-wording',
    ]),
    askOf: z
      .enum(['applicant', 'focal-point', 'secretariat'])
      .meta({ description: 'Who can provide the fact' }),
    reason: ReasonSchema.meta({ description: 'Reason of the undecided ground' }),
  })
  .meta({ id: 'MissingFact', description: 'A fact that is not known and would settle a decision' })
export type MissingFact = z.infer<typeof MissingFactSchema>

type Missing = Pick<MissingFact, 'fact' | 'askOf'>

const DECISION: Missing = { fact: 'secretariat-decision', askOf: 'secretariat' }
const WORDING: Missing = { fact: 'circular-wording', askOf: 'secretariat' }

/** Missing fact by the reason of an undecided ground. */
const MISSING: Partial<Record<Reason['code'], Missing>> = {
  'entity-membership-not-known': { fact: 'entity-membership', askOf: 'secretariat' },
  'focal-point-approval-not-known': { fact: 'focal-point-approval', askOf: 'focal-point' },
  'nationality-decides': { fact: 'nationality', askOf: 'applicant' },
  'country-membership-not-known': { fact: 'country-membership', askOf: 'secretariat' },
  'observer-under-resolution-99': DECISION,
  'country-status-needs-secretariat': DECISION,
  'condition-not-known': DECISION,
  'letter-silent-on-capacity': WORDING,
  'letter-silent-on-participation': WORDING,
  'open-to-group': WORDING,
}

/**
 * Returns the facts that would settle an undecided decision, and who can provide each.
 *
 * @returns an empty list if the decision is settled
 * @example
 * const policy = { openTo: [{ kind: 'sector-members', cites: null }], conditions: [] }
 * const acme = { capacity: 'sector-member', country: 'CO', organization: 'Acme' }
 * const [missing] = missingFacts(decideEligibility(acme, policy, { on: '2021-12-07' }))
 * missing.fact // => 'entity-membership'
 */
export function missingFacts(decision: Decision): MissingFact[] {
  assertObject(decision, 'decision')
  const { outcome, grounds } = decision
  assertList(grounds, 'decision.grounds')
  if (outcome !== 'needs-review') return []
  return grounds.flatMap(({ holds, reason }) => {
    const missing = holds === null ? MISSING[reason.code] : undefined
    return missing ? [{ ...missing, reason }] : []
  })
}
