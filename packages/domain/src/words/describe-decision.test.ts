import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAPACITIES, decideEligibility, type Applicant } from '../eligibility/index'
import { LANGUAGES } from '../languages'
import { countryNameInSentence, describeDecision, describeGround, listCountries } from './index'
import { WORDINGS } from './languages/index'

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
    ['PW', 'Palau was not yet a member of ITU on 7 December 2021. It joined on 19 September 2024.'],
    ['GL', 'Greenland: participation is decided as for Denmark, which is a member of ITU.'],
    ['HK', 'Hong Kong, China: participation is decided as for China, which is a member of ITU.'],
    [
      'FK',
      'The Falkland Islands (Malvinas): participation is decided as for the United Kingdom of Great Britain and Northern Ireland, which is a member of ITU.',
    ],
    ['BO', 'The Plurinational State of Bolivia is a member of ITU (since 1907).'],
    [
      'PS',
      'The State of Palestine is not a member of ITU but takes part in its meetings as an observer under Resolution 99. The secretariat decides how the clause applies.',
    ],
    [
      'NU',
      'Niue is not a member of ITU. Its people may be nationals of New Zealand, which is a member, and nationality decides.',
    ],
  ])('gives the reason for the answer about %s', (country, standing) => {
    expect(describeDecision(decide({ country }))).toBe(`${OPEN} ${standing}`)
  })

  it('says that people can attend as individuals, then that their organization is not known', () => {
    const applicant = { capacity: 'sector-member', organization: 'Acme', country: 'CO' } as const
    expect(describeDecision(decide(applicant))).toBe(
      [
        OPEN,
        'Colombia is a member of ITU (since 1914).',
        'The meeting is open to Sector Members of ITU [¶5].',
        'It is not known whether Acme is a Sector Member of ITU.',
      ].join(' '),
    )
  })

  it('writes every ground as one complete sentence', () => {
    const codes = listCountries().map(({ code }) => code)
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
            expect(describeGround(ground)).toMatch(/^\p{Lu}.*[^.]\.$/u)
            expect(describeGround(ground)).not.toMatch(/undefined|null|\b[A-Z]{2}\b(?! ?$)/)
          }
        },
      ),
    )
  })

  it('says that the records do not cover a day before they begin', () => {
    const ukraine = { capacity: 'individual', country: 'UA', organization: null } as const
    const decision = decideEligibility(ukraine, SIXTH_MEETING, { on: '1980-01-01' })
    expect(describeDecision(decision)).toBe(
      `${OPEN} The records do not show whether Ukraine was a member of ITU on 1 January 1980. It has been a member since 1991 at the latest.`,
    )
  })

  it.each(LANGUAGES)('asserts no sovereignty over a territory, in %s', (language) => {
    const words = describeDecision(decide({ country: 'FK' }), WORDINGS[language])
    expect(words).not.toMatch(/comes under|relève|corresponde|относится|يتبع|归属/)
    expect(words).toContain(countryNameInSentence('GB', WORDINGS[language]))
  })

  it('is in one language only: an unknown code is refused', () => {
    const decision = decide({ country: 'PW' })
    expect(describeDecision(decision, WORDINGS.fr)).toBe(
      'La réunion est ouverte à toute personne issue d’un pays membre de l’UIT [par. 5]. Palaos : pas encore membre de l’UIT le 7 décembre 2021. Le pays a adhéré à l’Union le 19 septembre 2024.',
    )
    // @ts-expect-error: a code brings no words
    expect(() => describeDecision(decision, 'fr')).toThrow(/^wording must be .* not "fr"$/)
  })
})

function decide(applicant: Partial<Applicant>) {
  const individual = { capacity: 'individual', country: 'CO', organization: null } as const
  return decideEligibility({ ...individual, ...applicant }, SIXTH_MEETING, { on: '2021-12-07' })
}
