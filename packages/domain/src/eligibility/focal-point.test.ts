import { describe, expect, it } from 'vitest'
import { decideEligibility } from './decide-eligibility'
import { DecisionSchema } from './decision'
import type { FocalPointApproval } from './focal-point'

const clause = { reference: 'TSB Collective letter 2', paragraph: '3' }
const rule = { reference: 'TSB Collective letter 2', paragraph: '7' }
const POLICY = {
  openTo: [{ kind: 'member-states' as const, cites: clause }],
  conditions: [
    {
      kind: 'registered-by-focal-point' as const,
      text: 'Registration is made by the focal point',
      cites: rule,
    },
  ],
}

function decide(country: string, focalPoint?: FocalPointApproval) {
  const applicant = { capacity: 'member-state', country, organization: null } as const
  return decideEligibility(applicant, POLICY, { on: '2021-12-07', focalPoint })
}

describe('if the letter requires registration by the focal point', () => {
  it.each([
    ['CO', undefined, 'needs-review', 'focal-point-approval-not-known'],
    ['CO', 'approved', 'eligible', 'focal-point-approves'],
    ['CO', 'is-applicant', 'eligible', 'focal-point-is-applicant'],
    ['CO', 'refused', 'not-eligible', 'focal-point-refuses'],
    ['PS', 'approved', 'needs-review', 'focal-point-approves'],
    ['PS', 'refused', 'not-eligible', 'focal-point-refuses'],
  ] as const)('%s with %s: %s', (country, approval, outcome, code) => {
    const decision = decide(country, approval)
    expect(decision.outcome).toBe(outcome)
    expect(decision.grounds.at(-1)).toMatchObject({
      rule: 'focal-point',
      reason: { code },
      cites: rule,
    })
    expect(DecisionSchema.safeParse(decision).error).toBeUndefined()
  })

  it('approval does not help people that the clauses exclude', () => {
    const decision = decide('PW', 'approved')
    expect(decision.outcome).toBe('not-eligible')
    expect(decision.grounds.map((ground) => ground.rule)).toEqual([
      'participation-clause',
      'country-membership',
    ])
  })

  it('changes nothing if the letter does not require it', () => {
    const applicant = { capacity: 'member-state', country: 'CO', organization: null } as const
    const silent = { ...POLICY, conditions: [] }
    const options = { on: '2021-12-07', focalPoint: 'refused' } as const
    expect(decideEligibility(applicant, silent, options).outcome).toBe('eligible')
  })
})
