import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTRY_CODES } from '../../test/country-records'
import { CAPACITIES } from './applicant'
import { decideEligibility } from './decide-eligibility'
import { MissingFactSchema, missingFacts } from './missing-facts'
import { ParticipantGroupSchema, type ParticipantGroup } from './policy'

const on = '2021-12-07'

function ask(country: string, capacity: (typeof CAPACITIES)[number], ...kinds: ParticipantGroup[]) {
  const policy = { openTo: kinds.map((kind) => ({ kind, cites: null })), conditions: [] }
  return decideEligibility({ country, capacity, organization: null }, policy, { on })
}

describe('missingFacts', () => {
  it.each([
    [
      'PS',
      'individual',
      'individuals-from-member-countries',
      'secretariat-decision',
      'secretariat',
    ],
    [
      'XK',
      'individual',
      'individuals-from-member-countries',
      'secretariat-decision',
      'secretariat',
    ],
    ['NU', 'individual', 'individuals-from-member-countries', 'nationality', 'applicant'],
    ['CO', 'academia', 'academia', 'entity-membership', 'secretariat'],
    ['CO', 'observer', 'member-states', 'circular-wording', 'secretariat'],
  ] as const)('%s as %s, open to %s: %s, from the %s', (country, capacity, kind, fact, askOf) => {
    expect(missingFacts(ask(country, capacity, kind))).toMatchObject([{ fact, askOf }])
  })

  it('a letter that has people registered by the focal point waits for them', () => {
    const policy = {
      openTo: [{ kind: 'member-states' as const, cites: null }],
      conditions: [{ kind: 'registered-by-focal-point' as const, text: '', cites: null }],
    }
    const applicant = { capacity: 'member-state', country: 'CO', organization: null } as const
    expect(missingFacts(decideEligibility(applicant, policy, { on }))).toMatchObject([
      { fact: 'focal-point-approval', askOf: 'focal-point' },
    ])
  })

  it('every case for review misses a fact, and no decided case does', () => {
    const kinds = fc.uniqueArray(fc.constantFrom(...ParticipantGroupSchema.options))
    fc.assert(
      fc.property(
        fc.constantFrom(...COUNTRY_CODES),
        fc.constantFrom(...CAPACITIES),
        kinds,
        (country, capacity, open) => {
          const decision = ask(country, capacity, ...open)
          const missing = missingFacts(decision)
          expect(missing.length > 0).toBe(decision.outcome === 'needs-review')
          for (const each of missing)
            expect(MissingFactSchema.safeParse(each).error).toBeUndefined()
        },
      ),
    )
  })
})
