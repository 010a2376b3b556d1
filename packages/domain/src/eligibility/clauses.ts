import type { Citation } from '../citation'
import type { Case } from './case'
import type { Reason, Ground } from './decision'
import { entityGround, type EntityCapacity } from './entity-membership'
import type { MembershipStatus } from './membership'
import type { ParticipantGroup, PolicyClause } from './policy'

/** Grounds from a clause: the meeting is open to the applicant if all hold. */
export type ClauseReading = readonly [Ground, ...Ground[]]

type ReadClause = (clause: PolicyClause, asked: Case) => ClauseReading | null

/** One function for each kind of clause; `null` if the clause does not apply to the applicant. */
export const READ_CLAUSE: Readonly<Record<ParticipantGroup, ReadClause>> = {
  'member-states': readMemberStates,
  'sector-members': (clause, asked) => readEntities(clause, asked, 'sector-member'),
  associates: (clause, asked) => readEntities(clause, asked, 'associate'),
  academia: (clause, asked) => readEntities(clause, asked, 'academia'),
  'individuals-from-member-countries': readIndividuals,
  others: readOthers,
}

function readMemberStates(clause: PolicyClause, asked: Case): ClauseReading | null {
  if (asked.capacity !== 'member-state') return null
  return [opens(clause), countryGround(asked, clause.cites)]
}

function readEntities(
  clause: PolicyClause,
  asked: Case,
  capacity: EntityCapacity,
): ClauseReading | null {
  if (asked.capacity !== capacity) return null
  return [opens(clause), entityGround(asked, capacity, clause.cites)]
}

/** Applies to everyone, because every applicant is also an individual. */
function readIndividuals(clause: PolicyClause, asked: Case): ClauseReading {
  return [opens(clause), countryGround(asked, clause.cites)]
}

/** Needs review, because only the text of the circular names the others. */
function readOthers(clause: PolicyClause): ClauseReading {
  return [{ ...opens(clause), holds: null }]
}

function opens({ kind, cites }: PolicyClause): Ground {
  return {
    rule: 'participation-clause',
    holds: true,
    reason: { code: 'open-to-group', group: kind },
    cites,
  }
}

/** Returns the ground on the ITU membership of the applicant's country. */
export function countryGround({ status }: Case, cites: Citation | null): Ground {
  const [holds, reason] = judgeStatus(status)
  return { rule: 'country-membership', holds, reason, cites }
}

function judgeStatus(status: MembershipStatus): [boolean | null, Reason] {
  const { country } = status
  switch (status.status) {
    case 'member': {
      const { since, basis } = status
      return [true, { code: 'country-is-member', country, since, basis }]
    }
    case 'territory':
      return [true, { code: 'territory-of-member', country, memberState: status.memberState }]
    case 'not-yet-member':
      // The date is filled in later, for each decision
      return [false, { code: 'country-not-yet-member', country, on: '', since: status.since }]
    case 'observer-resolution-99':
      return [null, { code: 'observer-under-resolution-99', country }]
    case 'related-to-member':
      return [null, { code: 'nationality-decides', country, memberState: status.memberState }]
    case 'not-member':
      return [null, { code: 'country-status-needs-secretariat', country }]
    case 'unknown':
      return [null, { code: 'country-membership-not-known', country, on: '', since: status.since }]
    default:
      return status satisfies never
  }
}
