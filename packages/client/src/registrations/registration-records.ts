import * as z from 'zod'
import {
  AccessServiceSchema,
  CapacitySchema,
  CountrySchema,
  DecisionSchema,
  InstantSchema,
} from '@u4ssc/domain'
import { pageOf, PageQuerySchema } from '../responses/page'
import { AnswerFilterSchema, registrationOrder } from './registration-columns'
import { AttendanceModeSchema } from './registration-forms'
import { maskWith, RegistrantSchema } from './registrant'
import { REGISTRATION_DECISIONS, RegistrationStateSchema } from './registration-states'

const OutcomeSchema = z.enum(['eligible', 'not-eligible', 'needs-review'])

export const RegistrationRecordSchema = RegistrantSchema.omit(maskWith({ from: 'device' }))
  .extend({
    id: z.uuid(),
    meeting: z.string(),
    name: z.string(),
    email: z.email().nullable(),
    version: z.int().positive(),
    state: RegistrationStateSchema,
    outcome: OutcomeSchema,
    decision: DecisionSchema,
    delegation: z.uuid().nullable(),
    isHead: z.boolean().meta({ description: 'Head of the delegation' }),
    hasAttended: z
      .boolean()
      .meta({ description: 'Checked in, with consent to the record of attendance' }),
    meetingsAttended: z.int().nonnegative().meta({
      description:
        'Number of other meetings at which the same email address has recorded attendance, with consent to the record',
    }),
    place: z.int().nullable().meta({ description: 'Position by time of confirmation' }),
    reason: z.string().nullable(),
    offerExpiresAt: InstantSchema.nullable(),
    createdAt: InstantSchema,
  })
  .meta({ id: 'RegistrationRecord', description: 'A registration as shown to the secretariat' })
export interface RegistrationRecord extends z.infer<typeof RegistrationRecordSchema> {}

export const RegistrationPageSchema = pageOf(RegistrationRecordSchema).meta({
  id: 'RegistrationPage',
  description: 'A page of registrations',
})

const filters = {
  meeting: z.string().optional().meta({ description: 'Meeting slug' }),
  state: RegistrationStateSchema.optional().meta({ description: 'State of the registration' }),
  mode: AttendanceModeSchema.optional().meta({ description: 'Format: on site or online' }),
  country: CountrySchema.optional().meta({ description: 'Country or area' }),
  capacity: CapacitySchema.optional().meta({
    description: 'Capacity in which the person registers',
  }),
  delegation: z.uuid().optional().meta({ description: 'ID of the delegation' }),
  access: z
    .enum(['any', ...AccessServiceSchema.options])
    .optional()
    .meta({ description: 'Registrations that ask for this accessibility service, or for any' }),
  outcome: OutcomeSchema.optional().meta({ description: 'Eligibility' }),
  attended: z.enum(['yes', 'no']).optional().meta({
    description: 'Whether attendance is recorded; it is only with the consent of the person',
  }),
  answer: AnswerFilterSchema.optional(),
  q: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Text in the name, organization or email address' }),
}
export const RegistrationFilterSchema = z.object(filters)
export interface RegistrationFilter extends z.infer<typeof RegistrationFilterSchema> {}
export const RegistrationQuerySchema = PageQuerySchema.extend(filters).extend(registrationOrder)
export interface RegistrationQuery extends z.input<typeof RegistrationQuerySchema> {}

/** Reasons with a text in six languages. */
export const DECLINE_REASONS = [
  'not-eligible',
  'not-nominated',
  'not-verified',
  'no-places',
  'duplicate',
] as const
const DeclineReasonSchema = z.enum(DECLINE_REASONS).meta({
  id: 'DeclineReason',
  description: 'A reason that is sent in the language of each person',
})
export type DeclineReason = z.infer<typeof DeclineReasonSchema>

export const RegistrationDecisionSchema = z
  .object({
    registrations: z.array(z.uuid()).min(1).max(500),
    decision: z.enum(REGISTRATION_DECISIONS),
    reason: z.string().trim().min(1).max(2000).nullable().default(null),
    isPreview: z.boolean().default(false).meta({
      description: 'Returns the results without saving anything, to show them before the decision',
    }),
    stockReason: DeclineReasonSchema.nullable()
      .default(null)
      .meta({ description: 'A reason in the language of each person, before `reason` if both' }),
  })
  .refine(
    ({ decision, reason, stockReason }) =>
      decision !== 'refuse' || reason !== null || stockReason !== null,
    {
      path: ['reason'],
      error: 'Enter or choose a reason: it is sent to the person',
    },
  )
  .meta({ id: 'RegistrationDecision', description: 'One decision on one or more registrations' })
export interface RegistrationDecision extends z.input<typeof RegistrationDecisionSchema> {}

export const RegistrationDecisionOutcomeSchema = z
  .object({
    outcomes: z.array(
      z.discriminatedUnion('done', [
        z.object({
          id: z.uuid(),
          done: z.literal(true),
          state: RegistrationStateSchema,
        }),
        z.object({
          id: z.uuid(),
          done: z.literal(false),
          why: z.enum(['not-found', 'state-forbids', 'delegation-full']),
          state: RegistrationStateSchema.nullable(),
        }),
      ]),
    ),
  })
  .meta({
    id: 'RegistrationDecisionOutcome',
    description: 'The result of each registration, in the order sent',
  })
export interface RegistrationDecisionOutcome extends z.infer<
  typeof RegistrationDecisionOutcomeSchema
> {}
