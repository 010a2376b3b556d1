import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates } from '../../test/arbitraries'
import { CAPACITIES } from './applicant'
import { decideEligibility } from './decide-eligibility'
import { eligibleCapacities, eligibleFrom } from './what-if'

const INDIVIDUALS = {
  openTo: [{ kind: 'individuals-from-member-countries' as const, cites: null }],
  conditions: [],
}
const ENTITIES = {
  openTo: [{ kind: 'sector-members' as const, cites: null }],
  conditions: [],
}
const acme = { capacity: 'sector-member', country: 'CO', organization: 'ACME' } as const
const entities = [
  { organization: 'Acme', capacity: 'sector-member', from: '2018-01-01', until: '2020-01-01' },
  { organization: 'Acme', capacity: 'sector-member', from: '2023-05-01', until: null },
  { organization: 'Acme', capacity: 'academia', from: '2022-01-01', until: null },
] as const

describe('eligibleFrom', () => {
  it.each([
    ['PW', '2021-12-07', '2024-09-19'],
    ['PW', '2024-09-19', '2024-09-19'],
    ['PW', '2026-01-01', '2026-01-01'],
    ['SS', '2000-01-01', '2011-10-03'],
    ['CO', '1900-01-01', '1914-01-01'],
    ['CO', '2021-12-07', '2021-12-07'],
    ['GL', '2021-12-07', '2021-12-07'],
    ['PS', '2021-12-07', null],
  ])('an individual from %s who asks about %s can attend from %s', (country, on, from) => {
    const applicant = { capacity: 'individual', country, organization: null } as const
    expect(eligibleFrom(applicant, INDIVIDUALS, { on })).toBe(from)
  })

  it.each([
    ['2017-06-01', '2018-01-01'],
    ['2019-06-01', '2019-06-01'],
    ['2020-01-01', '2023-05-01'],
    ['2024-01-01', '2024-01-01'],
  ])('an organization on record, asked about %s, can attend from %s', (on, from) => {
    const memberships = { entities: [...entities] }
    expect(eligibleFrom(acme, ENTITIES, { on, memberships })).toBe(from)
  })

  it('is the first such day, and no day before it is a yes', () => {
    const memberships = { entities: [...entities] }
    fc.assert(
      fc.property(dates, dates, (on, between) => {
        const from = eligibleFrom(acme, ENTITIES, { on, memberships })
        const decide = (day: string) =>
          decideEligibility(acme, ENTITIES, { on: day, memberships }).outcome
        if (from !== null) expect(decide(from)).toBe('eligible')
        fc.pre(on <= between && (from === null || between < from))
        expect(decide(between)).not.toBe('eligible')
      }),
    )
  })
})

describe('eligibleCapacities', () => {
  it('are those in which the decision is yes', () => {
    const person = { country: 'CO', organization: 'Acme' }
    const options = { on: '2024-10-01', memberships: { entities: [...entities] } }
    expect(eligibleCapacities(person, ENTITIES, options)).toEqual(['sector-member'])
    expect(eligibleCapacities(person, INDIVIDUALS, options)).toEqual([...CAPACITIES])
    expect(eligibleCapacities({ country: 'PS', organization: null }, INDIVIDUALS, options)).toEqual(
      [],
    )
  })
})
