import {
  ApplicantSchema,
  ReasonSchema,
  CapacitySchema,
  DecisionSchema,
  EntityMembershipSchema,
  GroundSchema,
  MembershipBasisSchema,
  MembershipStatusSchema,
  MissingFactSchema,
  ParticipantGroupSchema,
  ParticipationPolicySchema,
  PolicyClauseSchema,
  PolicyConditionSchema,
} from '../eligibility/index'
import type { NamedSchema } from './named-schema'

export const ELIGIBILITY: readonly NamedSchema[] = [
  [CapacitySchema, { id: 'Capacity' }],
  [
    ApplicantSchema,
    { id: 'Applicant', description: 'Capacity, country and organization of an applicant' },
  ],
  [ApplicantSchema.shape.country, { description: 'Country or area of the person or organization' }],
  [ReasonSchema, { id: 'Reason', description: 'The reason for a ground, as a code with its data' }],
  [GroundSchema, { id: 'Ground' }],
  [GroundSchema.shape.holds, { description: 'Null if not known' }],
  [DecisionSchema.options[0].shape.on, { description: 'Date of the decision, in Geneva' }],
  [
    DecisionSchema.options[0].shape.membershipsAsOf,
    { description: 'Date of the membership records' },
  ],
  [
    DecisionSchema,
    { id: 'Decision', description: 'Whether an applicant can attend, with grounds' },
  ],
  [
    MembershipBasisSchema,
    { id: 'MembershipBasis', description: 'Basis for the start date of a membership' },
  ],
  [EntityMembershipSchema, { id: 'EntityMembership' }],
  [
    MembershipStatusSchema,
    { id: 'MembershipStatus', description: 'ITU membership status of a country or area on a date' },
  ],
  [
    MissingFactSchema,
    { id: 'MissingFact', description: 'A fact that is not known and would settle a decision' },
  ],
  [MissingFactSchema.shape.askOf, { description: 'Who can provide the fact' }],
  [MissingFactSchema.shape.reason, { description: 'Reason of the undecided ground' }],
  [ParticipantGroupSchema, { id: 'ParticipantGroup' }],
  [PolicyClauseSchema, { id: 'PolicyClause' }],
  [
    PolicyConditionSchema,
    { id: 'PolicyCondition', description: 'A further condition for participants' },
  ],
  [
    ParticipationPolicySchema,
    {
      id: 'ParticipationPolicy',
      description: 'Eligibility clauses of a circular, with their sources',
    },
  ],
  [
    ParticipationPolicySchema.shape.openTo,
    { description: 'Empty if the circular does not state it' },
  ],
]
