import type { Capacity } from './applicant'
import type { MembershipStatus } from './membership'

/** What a clause is read against: who asks, how their country stands on the day. */
export interface Case {
  readonly capacity: Capacity
  readonly status: MembershipStatus
  /** Whether the caller's records name the applicant's organization in that capacity. */
  readonly isEntityMember: boolean
}
