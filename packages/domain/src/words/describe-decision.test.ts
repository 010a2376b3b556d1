import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAPACITIES, decideEligibility, type Applicant } from '../eligibility/index'
import { describeDecision, describeGround } from './index'
import { listCountries } from './index'

const cites = { reference: 'TSB Circular 352', paragraph: '5' }
const SIXTH_MEETING = {
  openTo: [
    { kind: 'sector-members' as const, cites },
    { kind: 'individuals-from-member-countries' as const, cites },
  ],
  conditions: [],
}
const OPEN = 'The meeting is open to any individual from a country that is a member of ITU [¶5].'

describe('describeDecision', () => {
  it.each([
    ['CO', 'Colombia is a member of ITU (since 1914).'],
    ['TL', 'Timor-Leste is a member of ITU (since 24 August 2010).'],
    ['MC', 'Monaco is a member of ITU (since 1993 at the latest).'],
    ['VA', 'The Holy See is a member of ITU.'],
    ['AE', 'The United Arab Emirates is a member of ITU (since 1972).'],
    [
      'PW',
      'On 7 December 2021 Palau was not yet a member of ITU; it became one on 19 September 2024.',
    ],
    ['GL', 'Greenland comes under Denmark, which is a member of ITU.'],
    [
      'PS',
      'The State of Palestine is not a member of ITU but takes part in its meetings as an observer under Resolution 99, and the secretariat says how the clause applies.',
    ],
    [
      'NU',
      'Niue is not a member of ITU; its people may hold the nationality of New Zealand, which is one, and the nationality decides.',
    ],
    ['ZZ', 'No country is known here under the code ZZ.'],
  ])('says what the answer for %s rests on', (country, standing) => {
    expect(describeDecision(decide({ country }), 'en')).toBe(`${OPEN} ${standing}`)
  })

  it('says what is not known of an organization, and that its people may come all the same', () => {
    const applicant = { capacity: 'sector-member', organization: 'Acme', country: 'CO' } as const
    expect(describeDecision(decide(applicant), 'en')).toBe(
      [
        'The meeting is open to Sector Members of ITU [¶5].',
        'It is not known here whether Acme is a Sector Member of ITU.',
        OPEN,
        'Colombia is a member of ITU (since 1914).',
      ].join(' '),
    )
  })

  it('makes one whole sentence of every ground', () => {
    const codes = listCountries('en').map(({ code }) => code)
    fc.assert(
      fc.property(
        fc.constantFrom(...CAPACITIES),
        fc.constantFrom(...codes),
        fc.subarray(SIXTH_MEETING.openTo),
        (capacity, country, openTo) => {
          const applicant = { capacity, country, organization: null }
          const policy = { openTo, conditions: [] }
          const { grounds } = decideEligibility(applicant, policy, { on: '2021-12-07' })
          for (const ground of grounds) {
            expect(describeGround(ground, 'en')).toMatch(/^\p{Lu}.*[^.]\.$/u)
            expect(describeGround(ground, 'en')).not.toMatch(/undefined|null|\b[A-Z]{2}\b(?! ?$)/)
          }
        },
      ),
    )
  })

  it('names an unknown country by its code', () => {
    expect(describeDecision(decide({ country: 'ZZ' }), 'en')).toContain('ZZ')
  })
})

function decide(applicant: Partial<Applicant>) {
  const individual = { capacity: 'individual', country: 'CO', organization: null } as const
  return decideEligibility({ ...individual, ...applicant }, SIXTH_MEETING, { on: '2021-12-07' })
}
