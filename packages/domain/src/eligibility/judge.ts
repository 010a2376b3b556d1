import type { Citation } from '../citation'
import type { Capacity } from './applicant'
import type { Case } from './case'
import { READ_CLAUSE, countryGround, type ClauseReading } from './clauses'
import type { Reason, Decision, Ground } from './decision'
import type { ParticipantGroup, PolicyClause } from './policy'
import { wrongArgument } from '../wrong-argument'

/** The result of all clauses for one case, frozen so that decisions can share it. */
export interface Judgement {
  readonly outcome: Decision['outcome']
  readonly grounds: Decision['grounds']
}

/** Applies all clauses to a case. */
export function judge(openTo: readonly PolicyClause[], asked: Case): Judgement {
  const readings = fulfilledFirst(readClauses(openTo, asked))
  const grounds = joined(readings)
  for (const ground of grounds) Object.freeze(Object.freeze(ground).reason)
  return { outcome: outcomeOf(readings.map(verdictOf)), grounds: frozen(grounds) }
}

/** Freezes a list of grounds and keeps its type. */
export function frozen(grounds: Decision['grounds']): Decision['grounds'] {
  Object.freeze(grounds)
  return grounds
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

/** Returns the clauses for the applicant's own group, then those for everyone. */
function readClauses(openTo: readonly PolicyClause[], asked: Case): NonEmpty<ClauseReading> {
  const group = GROUP_OF[asked.capacity]
  const own = openTo.filter(({ kind }) => kind === group)
  const rest = openTo.filter(({ kind }) => kind !== group)
  const readings = [...own, ...rest].flatMap((clause) => {
    if (!Object.hasOwn(READ_CLAUSE, clause.kind))
      throw wrongArgument(
        'policy.openTo.kind',
        `one of ${Object.keys(READ_CLAUSE).join(', ')}`,
        clause.kind,
      )
    const reading = READ_CLAUSE[clause.kind](clause, asked)
    return reading ? [reading] : []
  })
  const [first, ...others] = readings
  if (own.length === 0 || !first) return [readAbsence(openTo, asked, readings), ...readings]
  // A fulfilled clause for the applicant's own group is enough
  return verdictOf(first) === true ? [first] : [first, ...others]
}

/**
 * Returns the ground if no clause applies: other groups are excluded, but observers are not
 * mentioned.
 */
function readAbsence(
  openTo: readonly PolicyClause[],
  asked: Case,
  readings: readonly ClauseReading[],
): ClauseReading {
  const [enumeration] = openTo
  const { capacity } = asked
  if (!enumeration) return [aboutClause(null, { code: 'letter-silent-on-participation' }, null)]

  const { cites } = enumeration
  const isComplete = capacity !== 'observer' && openTo.every(({ kind }) => kind !== 'others')
  if (isComplete) return [aboutClause(false, { code: 'not-open-to-capacity', capacity }, cites)]

  const silence = aboutClause(null, { code: 'letter-silent-on-capacity', capacity }, cites)
  const isResolution99 = asked.status.status === 'observer-resolution-99'
  return isResolution99 && readings.length === 0
    ? [silence, countryGround(asked, cites)]
    : [silence]
}

function aboutClause(holds: boolean | null, reason: Reason, cites: Citation | null): Ground {
  return { rule: 'participation-clause', holds, reason, cites }
}

/** Returns the clauses with those that are fulfilled first: they decide. */
function fulfilledFirst(readings: NonEmpty<ClauseReading>): NonEmpty<ClauseReading> {
  const rank = (reading: ClauseReading) => (verdictOf(reading) === true ? 0 : 1)
  const [first = readings[0], ...others] = readings.toSorted(
    (one, other) => rank(one) - rank(other),
  )
  return [first, ...others]
}

/** Returns whether all grounds of a clause hold; `null` if that is not known. */
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
