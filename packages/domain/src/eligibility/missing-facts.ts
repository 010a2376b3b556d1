import { z } from '../zod'
import { ReasonSchema, type Reason, type Decision } from './decision'

/**
 * What is not known yet and would settle a decision, and who can say it.
 *
 * @example
 * MissingFactSchema.shape.askOf.options // => ['applicant', 'focal-point', 'secretariat']
 */
export const MissingFactSchema = z.object({
  fact: z.enum([
    'entity-membership',
    'focal-point-approval',
    'nationality',
    'country-membership',
    'secretariat-ruling',
    'words-of-the-letter',
  ]),
  askOf: z.enum(['applicant', 'focal-point', 'secretariat']),
  reason: ReasonSchema.clone(),
})
export type MissingFact = z.infer<typeof MissingFactSchema>

type Missing = Pick<MissingFact, 'fact' | 'askOf'>

const RULING: Missing = { fact: 'secretariat-ruling', askOf: 'secretariat' }
const WORDS: Missing = { fact: 'words-of-the-letter', askOf: 'secretariat' }

/** By the code a ground rests on while it is neither held nor refused. */
const MISSING: Partial<Record<Reason['code'], Missing>> = {
  'entity-membership-not-known': { fact: 'entity-membership', askOf: 'secretariat' },
  'focal-point-approval-not-known': { fact: 'focal-point-approval', askOf: 'focal-point' },
  'nationality-decides': { fact: 'nationality', askOf: 'applicant' },
  'country-membership-not-known': { fact: 'country-membership', askOf: 'secretariat' },
  'observer-under-resolution-99': RULING,
  'country-status-needs-secretariat': RULING,
  'letter-silent-on-capacity': WORDS,
  'letter-silent-on-participation': WORDS,
  'open-to-group': WORDS,
}

/**
 * The facts that would settle a decision that is not settled, and who can say each.
 *
 * @returns none where the decision is settled, whatever else is not known
 * @example
 * const policy = { openTo: [{ kind: 'sector-members', cites: null }], conditions: [] }
 * const acme = { capacity: 'sector-member', country: 'CO', organization: 'Acme' }
 * const [missing] = missingFacts(decideEligibility(acme, policy, { on: '2021-12-07' }))
 * missing.fact // => 'entity-membership'
 */
export function missingFacts({ outcome, grounds }: Decision): MissingFact[] {
  if (outcome !== 'needs-review') return []
  return grounds.flatMap(({ holds, reason }) => {
    const missing = holds === null ? MISSING[reason.code] : undefined
    return missing ? [{ ...missing, reason }] : []
  })
}
