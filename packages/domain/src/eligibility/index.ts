export {
  ParticipantGroupSchema,
  ParticipationPolicySchema,
  PolicyClauseSchema,
  PolicyConditionSchema,
} from './policy'
export type { ParticipantGroup, ParticipationPolicy, PolicyClause, PolicyCondition } from './policy'
export { ApplicantSchema, CAPACITIES, CapacitySchema } from './applicant'
export type { Applicant, Capacity } from './applicant'
export { BecauseSchema, DecisionSchema, GroundSchema } from './decision'
export type { Because, Decision, Ground } from './decision'
export { MembershipStandingSchema } from './membership'
export type { MembershipStanding } from './membership'
