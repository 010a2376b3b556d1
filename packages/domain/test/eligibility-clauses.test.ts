import { describe, expect, it } from 'vitest'
import {
  CapacitySchema,
  decideEligibility,
  type Decision,
  type EntityMembership,
  type ParticipantGroup,
  type ParticipationPolicy,
} from '../src/eligibility/index'
import { describeDecision } from '../src/words/index'
import { readCases } from './read-cases'

const ANSWERS: Readonly<Record<Decision['outcome'], string>> = {
  eligible: 'yes',
  'not-eligible': 'no',
  'needs-review': 'ask the secretariat',
}

const ON_RECORD: EntityMembership[] = [
  {
    organization: 'Telecom de Bogota',
    capacity: 'sector-member',
    from: '2020-01-01',
    until: '2022-01-01',
  },
]

const FOCAL_POINTS: ParticipationPolicy['conditions'] = [
  {
    kind: 'registered-by-focal-point',
    text: 'Participants are registered by their focal point',
    cites: { reference: null, paragraph: '7' },
  },
]

const LETTERS: Readonly<Record<string, ParticipationPolicy>> = {
  'sixth meeting': open(
    'member-states',
    'sector-members',
    'associates',
    'academia',
    'individuals-from-member-countries',
  ),
  'members only': open('member-states', 'sector-members'),
  'focal points': { ...open('member-states'), conditions: FOCAL_POINTS },
  silent: open(),
}

describe.each(readCases('eligibility-clauses.tsv'))('$heading', ({ rows }) => {
  it.each(rows)('%s from %s, %s, on %s, by the letter "%s": %s', (...row) => {
    const [capacity, country = '', organization = '', on = '', letter = '', answer, why] = row
    const applicant = {
      capacity: CapacitySchema.parse(capacity),
      country,
      organization: organization === '-' ? null : organization,
    }
    const policy = LETTERS[letter]
    if (!policy) throw new Error(`No letter is called ${letter}`)
    const memberships = { entities: ON_RECORD }
    const decision = decideEligibility(applicant, policy, { on, memberships })
    expect([ANSWERS[decision.outcome], describeDecision(decision)]).toEqual([answer, why])
  })
})

function open(...kinds: readonly ParticipantGroup[]): ParticipationPolicy {
  const cites = { reference: null, paragraph: '5' }
  return { openTo: kinds.map((kind) => ({ kind, cites })), conditions: [] }
}
