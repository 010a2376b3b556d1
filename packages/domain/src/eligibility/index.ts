export {
  ParticipantGroupSchema,
  ParticipationPolicySchema,
  PolicyClauseSchema,
  PolicyConditionSchema,
} from './policy'
export type { ParticipantGroup, ParticipationPolicy, PolicyClause, PolicyCondition } from './policy'
export { assertCountry, isCountry } from '../assert-scalars'
export {
  ApplicantSchema,
  assertCapacity,
  CAPACITIES,
  CapacitySchema,
  isCapacity,
} from './applicant'
export type { Applicant, Capacity } from './applicant'
export { ReasonSchema, DecisionSchema, GroundSchema } from './decision'
export type { Reason, Decision, Ground } from './decision'
export { EntityMembershipSchema, MembershipBasisSchema, MembershipStatusSchema } from './membership'
export type { EntityMembership, MembershipBasis, MembershipStatus } from './membership'
export type { DateInput } from '../date-input'
export { memberStatesOn, membershipOf } from './memberships'
export { membershipSources } from './membership-sources'
export { MEMBERSHIPS_AS_OF } from './membership-records'
export { decideEligibility } from './decide-eligibility'
export type { EligibilityOptions, Memberships } from './decide-eligibility'
export type { FocalPointApproval } from './focal-point'
export { MissingFactSchema, missingFacts } from './missing-facts'
export type { MissingFact } from './missing-facts'
export { eligibleCapacities, eligibleFrom } from './what-if'
