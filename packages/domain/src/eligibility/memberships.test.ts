import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  COUNTRY_CODES,
  MEMBER_CODES,
  NON_MEMBER_CODES,
  STATE_OF_TERRITORY,
  TERRITORY_CODES,
} from '../../test/country-records'
import { MembershipStatusSchema } from './membership'
import { membershipSources } from './membership-sources'
import { memberStatesOn, membershipOf } from './memberships'

describe('memberStatesOn', () => {
  it.each([
    ['2010-08-23', 191, 'the day before Timor-Leste'],
    ['2010-08-24', 192, 'Timor-Leste joins'],
    ['2011-10-02', 192, 'the day before South Sudan'],
    ['2011-10-03', 193, 'South Sudan joins'],
    ['2021-12-07', 193, 'the sixth meeting of U4SSC'],
    ['2024-09-18', 193, 'the day before Palau'],
    ['2024-09-19', 194, 'Palau joins'],
    ['2026-11-24', 194, 'the day of the records'],
  ])('on %s returns %i states: %s', (on, count) => {
    expect(memberStatesOn(on)).toHaveLength(count)
  })

  it('names Palau among the members from its first day on', () => {
    expect(memberStatesOn('2024-09-18')).not.toContain('PW')
    expect(memberStatesOn('2024-09-19')).toContain('PW')
  })

  it('never loses a member over time', () => {
    const days = fc.date({
      min: new Date('1865-01-01'),
      max: new Date('2030-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [earlier = '', later = ''] = [a, b]
          .map((day) => day.toISOString().slice(0, 10))
          .sort()
        expect(memberStatesOn(later)).toEqual(expect.arrayContaining(memberStatesOn(earlier)))
      }),
    )
  })
})

describe('membershipOf', () => {
  it('answers for all 249 codes of ISO 3166-1 and for XK, each in one table only', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(250)
    expect(COUNTRY_CODES).toHaveLength(250)
    for (const code of COUNTRY_CODES) {
      const status = membershipOf(code, { on: '2021-12-07' })
      expect(status.status).not.toBe('unknown')
      expect(status.country).toBe(code)
      expect(MembershipStatusSchema.safeParse(status).error).toBeUndefined()
    }
  })

  it('counts the first day of a membership, and not the day before', () => {
    expect(membershipOf('PW', { on: '2024-09-18' }).status).toBe('not-yet-member')
    expect(membershipOf('PW', { on: '2024-09-19' }).status).toBe('member')
  })

  it('has 194 Member States, 49 territories and 7 entities that are neither', () => {
    expect([MEMBER_CODES, TERRITORY_CODES, NON_MEMBER_CODES].map(({ length }) => length)).toEqual([
      194, 49, 7,
    ])
  })

  it('puts every territory under a Member State', () => {
    expect(MEMBER_CODES).toEqual(expect.arrayContaining([...STATE_OF_TERRITORY.values()]))
  })

  it('agrees with memberStatesOn on every day', () => {
    const day = fc.date({
      min: new Date('1865-01-01'),
      max: new Date('2030-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, fc.constantFrom(...COUNTRY_CODES), (date, code) => {
        const on = date.toISOString().slice(0, 10)
        const isMember = membershipOf(code, { on }).status === 'member'
        expect(memberStatesOn(on).includes(code)).toBe(isMember)
      }),
    )
  })

  it('reads a year without a day as its first of January', () => {
    expect(membershipOf('CO', { on: '1913-12-31' }).status).toBe('not-yet-member')
    expect(membershipOf('CO', { on: '1914-01-01' }).status).toBe('member')
  })

  it('returns the Member State of a territory', () => {
    expect(membershipOf('GL', { on: '2021-12-07' })).toEqual({
      status: 'territory',
      country: 'GL',
      memberState: 'DK',
      since: '1865',
    })
  })

  it.each(['ZZ', 'UK', 'EU', '', 'co', '__proto__', 'constructor'])('refuses %j', (code) => {
    expect(() => membershipOf(code, { on: '2021-12-07' })).toThrow(RangeError)
  })

  it('states the day on which a country becomes a member, with the evidence', () => {
    expect(membershipOf('PW', { on: '2021-12-07' })).toEqual({
      status: 'not-yet-member',
      country: 'PW',
      since: '2024-09-19',
      basis: 'itu-announcement',
    })
  })

  it.each([
    ['UA', '1991'],
    ['YE', '1991'],
    ['BY', '1991'],
    ['TO', '1999'],
    ['KI', '1999'],
    ['LI', '1990'],
    ['SM', '1992'],
    ['MC', '1993'],
    ['TV', '2000'],
  ])('of %s before its data begins is not known, in %s', (country, since) => {
    const status = { status: 'unknown', country, since, basis: 'panel-at-state-entry' }
    expect(membershipOf(country, { on: '1980-01-01' })).toEqual(status)
    expect(membershipOf(country, { on: `${since}-01-01` }).status).toBe('member')
  })

  it.each(['HK', 'MO', 'GL'])('of the territory %s before 2000 is not known', (code) => {
    expect(membershipOf(code, { on: '1999-12-31' })).toMatchObject({
      status: 'unknown',
      since: '2000',
    })
    expect(membershipOf(code, { on: '2000-01-01' }).status).toBe('territory')
  })

  it('is known for every day from 2007 on', () => {
    for (const code of COUNTRY_CODES)
      expect(membershipOf(code, { on: '2007-01-01' }).status).not.toBe('unknown')
  })
})

describe('membershipSources', () => {
  it.each([...MEMBER_CODES, ...TERRITORY_CODES, ...NON_MEMBER_CODES])(
    'names a source of the status of %s',
    (country) => {
      expect(membershipSources(membershipOf(country, { on: '2026-11-24' }))).not.toEqual([])
    },
  )

  it('states the source of the date of a membership, also of a territory', () => {
    expect(membershipSources(membershipOf('PW', { on: '2021-12-07' }))).toEqual([
      'Date announced by ITU',
    ])
    expect(membershipSources(membershipOf('GL', { on: '2021-12-07' }))).toEqual(
      expect.arrayContaining(['List of the founding members of 1865']),
    )
  })
})
