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
  [ApplicantSchema, { id: 'Applicant', description: 'Who asks' }],
  [ApplicantSchema.shape.country, { description: 'Where the person or the entity comes from' }],
  [
    ReasonSchema,
    { id: 'Reason', description: 'The fact a ground rests on, as a code with its data' },
  ],
  [GroundSchema, { id: 'Ground' }],
  [GroundSchema.shape.holds, { description: 'null: not known yet' }],
  [
    DecisionSchema.options[0].shape.on,
    { description: 'The day for which it was decided, in Geneva' },
  ],
  [
    DecisionSchema.options[0].shape.membershipsAsOf,
    { description: 'The day the membership records speak of' },
  ],
  [
    DecisionSchema,
    { id: 'Decision', description: 'May this applicant take part, and on what grounds' },
  ],
  [
    MembershipBasisSchema,
    { id: 'MembershipBasis', description: 'How the start of a membership is known' },
  ],
  [EntityMembershipSchema, { id: 'EntityMembership' }],
  [
    MembershipStatusSchema,
    { id: 'MembershipStatus', description: 'Membership of a country or area in ITU on a day' },
  ],
  [
    MissingFactSchema,
    { id: 'MissingFact', description: 'What is not known yet and would settle a decision' },
  ],
  [MissingFactSchema.shape.askOf, { description: 'Who can say it' }],
  [MissingFactSchema.shape.reason, { description: 'What the ground that waits for it rests on' }],
  [ParticipantGroupSchema, { id: 'ParticipantGroup' }],
  [PolicyClauseSchema, { id: 'PolicyClause' }],
  [
    PolicyConditionSchema,
    { id: 'PolicyCondition', description: 'What a participant must do or be besides' },
  ],
  [
    ParticipationPolicySchema,
    { id: 'ParticipationPolicy', description: 'Who may take part, each clause with its source' },
  ],
  [ParticipationPolicySchema.shape.openTo, { description: 'Empty: the letter does not say' }],
]
