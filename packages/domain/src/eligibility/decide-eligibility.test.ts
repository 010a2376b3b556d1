import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCases } from '../../test/read-cases'
import { CAPACITIES, CapacitySchema } from './applicant'
import { decideEligibility } from './decide-eligibility'
import { DecisionSchema } from './decision'
import { MEMBER_STATES } from './membership-records'
import { ParticipantGroupSchema, type ParticipantGroup, type ParticipationPolicy } from './policy'
import { NON_MEMBERS, TERRITORIES } from './territory-records'

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
    const [capacity, country = '', on = '', letter = '', outcome, because] = row
    const applicant = { capacity: CapacitySchema.parse(capacity), country, organization: null }
    const decision = decideEligibility(applicant, LETTERS[letter] ?? open(), { on })
    expect(decision.outcome).toBe(outcome)
    expect(decision.grounds.map((ground) => ground.because.code).join(' ')).toBe(because)
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
          because: { code: 'open-to-group', group: 'individuals-from-member-countries' },
          cites: CITES,
        },
        {
          rule: 'country-membership',
          holds: false,
          because: { code: 'country-not-yet-member', country: 'PW', on: DAY, since: '2024-09-19' },
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

  it('answers everybody with a valid decision that cites what the letter says', () => {
    const countries = [MEMBER_STATES, TERRITORIES, NON_MEMBERS].flatMap((table) =>
      Object.keys(table),
    )
    const groups = fc.uniqueArray(fc.constantFrom(...ParticipantGroupSchema.options))
    fc.assert(
      fc.property(
        fc.constantFrom(...CAPACITIES),
        fc.constantFrom(...countries, 'ZZ'),
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

  it('refuses nobody whose country or standing is not known', () => {
    const unsettled = fc.constantFrom(...Object.keys(NON_MEMBERS), 'ZZ')
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

function open(...kinds: readonly ParticipantGroup[]): ParticipationPolicy {
  return { openTo: kinds.map((kind) => ({ kind, cites: CITES })), conditions: [] }
}
