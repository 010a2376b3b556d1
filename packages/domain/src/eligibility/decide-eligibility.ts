import type { Citation } from '../citation'
import type { Applicant, Capacity } from './applicant'
import type { Case } from './case'
import { READ_CLAUSE, countryGround, type ClauseReading } from './clauses'
import type { Because, Decision, Ground } from './decision'
import type { EntityMembership } from './membership'
import { MEMBERSHIPS_AS_OF } from './membership-records'
import { membershipOf } from './memberships'
import type { ParticipantGroup, ParticipationPolicy, PolicyClause } from './policy'

/** What the caller knows and the package does not. */
export interface Memberships {
  readonly entities: readonly EntityMembership[]
}

export interface EligibilityOptions {
  /** Calendar date in Geneva, `YYYY-MM-DD`: usually the first day of the meeting. */
  readonly on: string
  readonly memberships?: Memberships | undefined
}

/**
 * Decides whether an applicant may take part, on the letter's own terms.
 *
 * One clause that opens the meeting to the applicant is enough, and an individual from a member
 * country may come whatever else they are. What is not known makes a case for review, never a no.
 *
 * @returns at least one ground, each citing the clause it rests on; those of clauses that do not
 *   speak of the applicant are left out
 * @see TSB Circular 352, paragraph 5
 * @example
 * const policy = {
 *   openTo: [{ kind: 'individuals-from-member-countries', cites: null }],
 *   conditions: [],
 * }
 * const palau = { capacity: 'individual', country: 'PW', organization: null }
 * decideEligibility(palau, policy, { on: '2021-12-07' }).outcome // => 'not-eligible'
 * decideEligibility(palau, policy, { on: '2024-10-01' }).outcome // => 'eligible'
 */
export function decideEligibility(
  applicant: Applicant,
  policy: ParticipationPolicy,
  { on, memberships }: EligibilityOptions,
): Decision {
  const asked: Case = {
    applicant,
    standing: membershipOf(applicant.country, on),
    on,
    entities: memberships?.entities ?? [],
  }
  const readings = readClauses(policy.openTo, asked)
  return {
    outcome: outcomeOf(readings.map(verdictOf)),
    grounds: joined(readings),
    on,
    membershipsAsOf: MEMBERSHIPS_AS_OF,
  }
}

type NonEmpty<Item> = readonly [Item, ...Item[]]

const GROUP_OF: Readonly<Record<Capacity, ParticipantGroup | null>> = {
  'member-state': 'member-states',
  'sector-member': 'sector-members',
  associate: 'associates',
  academia: 'academia',
  individual: 'individuals-from-member-countries',
  observer: null,
}

/** What the letter says of the applicant's own group, then what it says of anybody. */
function readClauses(openTo: readonly PolicyClause[], asked: Case): NonEmpty<ClauseReading> {
  const group = GROUP_OF[asked.applicant.capacity]
  const own = openTo.filter(({ kind }) => kind === group)
  const rest = openTo.filter(({ kind }) => kind !== group)
  const readings = [...own, ...rest].flatMap(({ kind, cites }) => {
    const reading = READ_CLAUSE[kind]({ kind, cites }, asked)
    return reading ? [reading] : []
  })
  const [first, ...others] = readings
  if (own.length === 0 || !first) return [readAbsence(openTo, asked, readings), ...readings]
  // A clause on the applicant's own group that is fulfilled needs nothing beside it
  return verdictOf(first) === true ? [first] : [first, ...others]
}

/** A letter that enumerates groups leaves the others out; of observers such letters do not speak. */
function readAbsence(
  openTo: readonly PolicyClause[],
  asked: Case,
  readings: readonly ClauseReading[],
): ClauseReading {
  const [enumeration] = openTo
  const { capacity } = asked.applicant
  if (!enumeration) return [aboutClause(null, { code: 'letter-silent-on-participation' }, null)]

  const { cites } = enumeration
  const isComplete = capacity !== 'observer' && openTo.every(({ kind }) => kind !== 'others')
  if (isComplete) return [aboutClause(false, { code: 'not-open-to-capacity', capacity }, cites)]

  const silence = aboutClause(null, { code: 'letter-silent-on-capacity', capacity }, cites)
  const isResolution99 = asked.standing.standing === 'observer-resolution-99'
  return isResolution99 && readings.length === 0
    ? [silence, countryGround(asked, cites)]
    : [silence]
}

function aboutClause(holds: boolean | null, because: Because, cites: Citation | null): Ground {
  return { rule: 'participation-clause', holds, because, cites }
}

/** A clause opens the meeting when all its grounds hold, and does not when one of them fails. */
function verdictOf(reading: ClauseReading): boolean | null {
  if (reading.some(({ holds }) => holds === false)) return false
  return reading.every(({ holds }) => holds === true) ? true : null
}

function outcomeOf(verdicts: readonly (boolean | null)[]): Decision['outcome'] {
  if (verdicts.includes(true)) return 'eligible'
  return verdicts.includes(null) ? 'needs-review' : 'not-eligible'
}

function joined([[first, ...more], ...readings]: NonEmpty<ClauseReading>): [Ground, ...Ground[]] {
  return [first, ...more, ...readings.flat()]
}
