import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates } from '../../test/arbitraries'
import { COUNTRY_CODES, NON_MEMBER_CODES, STATE_OF_TERRITORY } from '../../test/country-records'
import { readCases } from '../../test/read-cases'
import { CAPACITIES, CapacitySchema } from './applicant'
import { decideEligibility } from './decide-eligibility'
import { DecisionSchema } from './decision'
import { membershipOf, memberStatesOn } from './memberships'
import { ParticipantGroupSchema, type ParticipantGroup, type ParticipationPolicy } from './policy'

const CITES = { reference: 'TSB Circular 352', paragraph: '5' }

/** Paragraph 5 of TSB Circular 352, which convenes the sixth meeting of U4SSC. */
const SIXTH_MEETING = open(
  'member-states',
  'sector-members',
  'associates',
  'academia',
  'individuals-from-member-countries',
)
const MEMBERS_ONLY = open('member-states', 'sector-members')

const DAY = '2021-12-07'
const TODAY = '2024-10-01'

const LETTERS: Readonly<Record<string, ParticipationPolicy>> = {
  'sixth-meeting': SIXTH_MEETING,
  'members-only': MEMBERS_ONLY,
  'individuals-only': open('individuals-from-member-countries'),
  'with-others': open('member-states', 'others'),
  silent: open(),
}

describe.each(readCases('decisions.tsv'))('$heading', ({ rows }) => {
  it.each(rows)('%s from %s on %s, letter %s: %s', (...row) => {
    const [capacity, country = '', on = '', letter = '', outcome, reason] = row
    const applicant = { capacity: CapacitySchema.parse(capacity), country, organization: null }
    const decision = decideEligibility(applicant, LETTERS[letter] ?? open(), { on })
    expect(decision.outcome).toBe(outcome)
    expect(decision.grounds.map((ground) => ground.reason.code).join(' ')).toBe(reason)
  })
})

describe('decideEligibility', () => {
  it('cites the clause and names the day on which Palau joined', () => {
    const applicant = { capacity: 'individual', country: 'PW', organization: null } as const
    expect(decideEligibility(applicant, SIXTH_MEETING, { on: DAY })).toEqual({
      outcome: 'not-eligible',
      grounds: [
        {
          rule: 'participation-clause',
          holds: true,
          reason: { code: 'open-to-group', group: 'individuals-from-member-countries' },
          cites: CITES,
        },
        {
          rule: 'country-membership',
          holds: false,
          reason: { code: 'country-not-yet-member', country: 'PW', on: DAY, since: '2024-09-19' },
          cites: CITES,
        },
      ],
      on: DAY,
      membershipsAsOf: '2026-11-24',
    })
  })

  it('takes the membership of an organization from the caller, within its dates', () => {
    const applicant = {
      capacity: 'sector-member',
      country: 'CO',
      organization: 'Telecom  de Bogotá',
    } as const
    const entities = [
      {
        organization: 'Telecom de Bogota',
        capacity: 'sector-member',
        from: '2020-01-01',
        until: DAY,
      } as const,
    ]
    const decide = (on: string) =>
      decideEligibility(applicant, MEMBERS_ONLY, { on, memberships: { entities } }).outcome
    expect(decide('2019-12-31')).toBe('needs-review')
    expect(decide('2020-01-01')).toBe('eligible')
    expect(decide('2021-12-06')).toBe('eligible')
    expect(decide(DAY)).toBe('needs-review')
  })

  it.each([
    ['sector-member', 'sector-members', 'associate'],
    ['associate', 'associates', 'academia'],
    ['academia', 'academia', 'sector-member'],
  ] as const)('admits %s only by a membership of that kind', (capacity, group, other) => {
    const applicant = { capacity, country: 'CO', organization: 'Observatory' }
    const decide = (held: typeof capacity) => {
      const entity = { organization: 'Observatory', capacity: held, from: DAY, until: null }
      const memberships = { entities: [entity] }
      return decideEligibility(applicant, open(group), { on: DAY, memberships }).outcome
    }
    expect(decide(capacity)).toBe('eligible')
    expect(decide(other)).not.toBe('eligible')
  })

  it('states the source and start year of the membership of a country', () => {
    const applicant = { capacity: 'individual', country: 'AD', organization: null } as const
    const { grounds } = decideEligibility(applicant, SIXTH_MEETING, { on: DAY })
    const basis = 'panel-at-state-entry'
    expect(grounds[1]?.reason).toMatchObject({ code: 'country-is-member', since: '1993', basis })
  })

  it('answers everybody with a valid decision that cites the letter', () => {
    const groups = fc.uniqueArray(fc.constantFrom(...ParticipantGroupSchema.options))
    fc.assert(
      fc.property(
        fc.constantFrom(...CAPACITIES),
        fc.constantFrom(...COUNTRY_CODES),
        groups,
        fc.constantFrom('1990-05-01', DAY, TODAY),
        (capacity, country, kinds, on) => {
          const applicant = { capacity, country, organization: null }
          const decision = decideEligibility(applicant, open(...kinds), { on })
          expect(DecisionSchema.safeParse(decision).error).toBeUndefined()
          const cited = kinds.length === 0 ? null : CITES
          for (const ground of decision.grounds) expect(ground.cites).toEqual(cited)
        },
      ),
    )
  })

  it('answers for each of the 249 codes of ISO 3166-1 and for XK', () => {
    const outcomes = COUNTRY_CODES.map((country) => {
      const applicant = { capacity: 'individual', country, organization: null } as const
      return decideEligibility(applicant, SIXTH_MEETING, { on: DAY }).outcome
    })
    const count = (outcome: string) => outcomes.filter((each) => each === outcome).length
    expect(outcomes).toHaveLength(250)
    expect([count('eligible'), count('not-eligible'), count('needs-review')]).toEqual([242, 1, 7])
  })

  it('is yes for an individual on the days on which their country, or its state, is a member', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COUNTRY_CODES), dates, (country, on) => {
        const applicant = { capacity: 'individual', country, organization: null } as const
        const { outcome } = decideEligibility(applicant, SIXTH_MEETING, { on })
        const state = STATE_OF_TERRITORY.get(country) ?? country
        const isMember = memberStatesOn(on).includes(state)
        const isOpen =
          NON_MEMBER_CODES.includes(country) ||
          [country, state].some((code) => membershipOf(code, { on }).status === 'unknown')
        const certain = isMember ? 'eligible' : 'not-eligible'
        expect(outcome).toBe(isOpen ? 'needs-review' : certain)
      }),
    )
  })

  it('does not refuse people with an unknown country or status', () => {
    const unsettled = fc.constantFrom(...NON_MEMBER_CODES)
    fc.assert(
      fc.property(unsettled, (country) => {
        const applicant = { capacity: 'individual', country, organization: null } as const
        expect(decideEligibility(applicant, SIXTH_MEETING, { on: DAY }).outcome).toBe(
          'needs-review',
        )
      }),
    )
  })
})

describe('a decision with shared grounds', () => {
  const colombia = { capacity: 'individual', country: 'CO', organization: null } as const
  const anybody = fc.record({
    capacity: fc.constantFrom(...CAPACITIES),
    country: fc.constantFrom(...COUNTRY_CODES),
    organization: fc.constantFrom(null, 'Acme', 'Telecom de Bogotá'),
  })
  const groups = fc.uniqueArray(fc.constantFrom(...ParticipantGroupSchema.options))
  const days = fc.constantFrom('1990-05-01', DAY, TODAY)

  it('does not depend on earlier decisions', () => {
    const shared = new Map<string, ParticipationPolicy>()
    fc.assert(
      fc.property(anybody, groups, days, (applicant, kinds, on) => {
        const policy = shared.get(kinds.join()) ?? open(...kinds)
        shared.set(kinds.join(), policy)
        const alone = decideEligibility(applicant, open(...kinds), { on })
        expect(decideEligibility(applicant, policy, { on })).toEqual(alone)
      }),
    )
  })

  it('cannot be changed through another, and leaves the policy as it was', () => {
    const policy = open('individuals-from-member-countries')
    const before = structuredClone(policy)
    const [clause, country] = decideEligibility(colombia, policy, { on: DAY }).grounds
    expect(() => (clause.holds = false)).toThrow(TypeError)
    expect(() => (clause.cites = null)).toThrow(TypeError)
    expect(() => country && (country.reason = { code: 'focal-point-approves' })).toThrow(TypeError)
    policy.openTo[0] = { kind: 'individuals-from-member-countries', cites: { ...CITES } }
    expect(policy).toEqual(before)
  })

  it('follows a policy that is changed in place', () => {
    const policy = open('member-states')
    const outcome = () => decideEligibility(colombia, policy, { on: DAY }).outcome
    expect(outcome()).toBe('not-eligible')
    policy.openTo.push({ kind: 'individuals-from-member-countries', cites: null })
    expect(outcome()).toBe('eligible')
    policy.conditions.push({ kind: 'registered-by-focal-point', text: '', cites: null })
    expect(outcome()).toBe('needs-review')
    policy.openTo = [{ kind: 'member-states', cites: null }]
    expect(outcome()).toBe('not-eligible')
    policy.openTo = []
    expect(outcome()).toBe('needs-review')
  })

  it('cites the current number of the paragraph', () => {
    const policy = open('individuals-from-member-countries')
    const cites = () => decideEligibility(colombia, policy, { on: DAY }).grounds[0].cites
    expect(cites()?.paragraph).toBe('5')
    policy.openTo = policy.openTo.map(({ kind }) => ({
      kind,
      cites: { reference: 'TSB Circular 352', paragraph: '6' },
    }))
    expect(cites()?.paragraph).toBe('6')
  })
})

function open(...kinds: readonly ParticipantGroup[]): ParticipationPolicy {
  return { openTo: kinds.map((kind) => ({ kind, cites: CITES })), conditions: [] }
}
