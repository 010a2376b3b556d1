import type { Capacity } from './applicant'
import type { MembershipStatus } from './membership'

/** A case for the clauses: capacity and country status of an applicant. */
export interface Case {
  readonly capacity: Capacity
  readonly status: MembershipStatus
  /** Whether the caller's records have the applicant's organization in that capacity. */
  readonly isEntityMember: boolean
}
