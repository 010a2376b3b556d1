import type { Citation } from '../citation'
import type { Case } from './case'
import type { Reason, Ground } from './decision'
import { entityGround, type EntityCapacity } from './entity-membership'
import type { MembershipStatus } from './membership'
import type { ParticipantGroup, PolicyClause } from './policy'

/** The grounds a clause gives: it opens the meeting to the applicant when all of them hold. */
export type ClauseReading = readonly [Ground, ...Ground[]]

type ReadClause = (clause: PolicyClause, asked: Case) => ClauseReading | null

/** One function per kind of clause; null where the clause does not speak of the applicant. */
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

/** Anybody is an individual, whatever else they are: the capacity does not matter here. */
function readIndividuals(clause: PolicyClause, asked: Case): ClauseReading {
  return [opens(clause), countryGround(asked, clause.cites)]
}

/** Who the others are stands in the words of the letter only, so a person must read them. */
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

/** Whether the applicant comes from a country that is a member of ITU. */
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
      // The day is filled in later, for each question
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
