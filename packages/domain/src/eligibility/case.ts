import type { Applicant } from './applicant'
import type { EntityMembership, MembershipStanding } from './membership'

/** What a clause is read against: who asks, how their country stands, on which day. */
export interface Case {
  readonly applicant: Applicant
  readonly standing: MembershipStanding
  readonly on: string
  readonly entities: readonly EntityMembership[]
}
