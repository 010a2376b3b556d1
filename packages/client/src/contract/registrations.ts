import { z } from 'zod'
import {
  AccessNeedSchema,
  AccessServiceSchema,
  CapacitySchema,
  CountrySchema,
  DecisionSchema,
  InstantSchema,
  JoiningDetailsSchema,
  LanguageSchema,
  ZoneSchema,
} from '@u4ssc/domain'
import { OwnPapersSchema } from './papers'
import { pageOf, PageQuerySchema } from './page'
import { AttendanceModeSchema } from './registration-forms'

export const REGISTRATION_STATES = [
  'unconfirmed',
  'in-review',
  'waiting',
  'offered',
  'confirmed',
  'refused',
  'lapsed',
  'withdrawn',
  'erased',
] as const
const RegistrationStateSchema = z.enum(REGISTRATION_STATES).meta({ id: 'RegistrationState' })
export type RegistrationState = z.infer<typeof RegistrationStateSchema>

export const AnswersSchema = z
  .record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]))
  .meta({ id: 'Answers', description: 'By id of the question' })
export type Answers = z.infer<typeof AnswersSchema>

const ListedSchema = z.enum(['nobody', 'participants', 'public']).meta({
  id: 'Listed',
  description: 'Who may see the name and the organization in the list of participants',
})
export type Listed = z.infer<typeof ListedSchema>

export const RegistrantSchema = z
  .object({
    name: z.string().trim().min(1, 'A name as the person writes it').max(200),
    organization: z.string().trim().min(1).max(300).nullable().default(null),
    country: CountrySchema,
    capacity: CapacitySchema,
    mode: AttendanceModeSchema,
    language: LanguageSchema.meta({ description: 'Of the mails' }),
    zone: ZoneSchema.nullable().default(null).meta({ description: 'Of the times in the mails' }),
    answers: AnswersSchema.default({}),
    accessNeeds: z.array(AccessNeedSchema).max(20).default([]),
    listed: ListedSchema.default('nobody'),
    recordAttendance: z.boolean().default(false),
  })
  .meta({ id: 'Registrant' })
export type Registrant = z.infer<typeof RegistrantSchema>

const EmailSchema = z.email('An address such as name@example.org').max(254)

export const ApplicationSchema = RegistrantSchema.extend({
  email: EmailSchema,
  privacyNotice: z.literal(true, 'The privacy notice has to be accepted'),
  askReview: z.boolean().default(false).meta({
    description: 'Have the secretariat look at it, should the letter leave the person out',
  }),
}).meta({ id: 'Application' })
export type Application = z.input<typeof ApplicationSchema>

export const ApplicationAnswerSchema = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('not-eligible'), decision: DecisionSchema }),
    z.object({ outcome: z.literal('confirm-by-mail'), decision: DecisionSchema }),
  ])
  .meta({
    id: 'ApplicationAnswer',
    description:
      'Of who is not eligible nothing is kept. The others get a mail with a link to confirm; ' +
      'the answer is the same, whether or not the address is registered already',
  })
export type ApplicationAnswer = z.infer<typeof ApplicationAnswerSchema>

export const LinkRequestSchema = z
  .object({ meeting: z.string(), email: EmailSchema })
  .meta({ id: 'LinkRequest' })
export type LinkRequest = z.infer<typeof LinkRequestSchema>

export const TokenSchema = z.object({ token: z.string().min(1).max(200) }).meta({ id: 'Token' })

const ConsentSchema = z.object({
  purpose: z.enum(['privacy-notice', 'listed', 'record-attendance']),
  value: z.string(),
  at: InstantSchema,
})
export type Consent = z.infer<typeof ConsentSchema>

/** The registration as its own person sees it. */
export const OwnRegistrationSchema = RegistrantSchema.extend({
  meeting: z.string(),
  title: z.string(),
  email: z.email(),
  version: z.int().positive(),
  state: RegistrationStateSchema,
  reason: z.string().nullable().meta({ description: 'What whoever decided wrote' }),
  offerExpiresAt: InstantSchema.nullable(),
  ahead: z.int().nonnegative().nullable().meta({ description: 'How many wait before' }),
  consents: z.array(ConsentSchema),
  checkInCode: z.string().nullable().meta({ description: 'Of the confirmed, for the door' }),
  papers: OwnPapersSchema,
  joiningFrom: InstantSchema.nullable(),
  joining: JoiningDetailsSchema.nullable(),
}).meta({ id: 'OwnRegistration' })
export type OwnRegistration = z.infer<typeof OwnRegistrationSchema>

export const RegistrationConfirmedSchema = z
  .object({
    token: z.string().meta({ description: 'Of the personal link; it is not shown again' }),
    registration: OwnRegistrationSchema,
  })
  .meta({ id: 'RegistrationConfirmed' })
export type RegistrationConfirmed = z.infer<typeof RegistrationConfirmedSchema>

export const RegistrationChangeSchema = RegistrantSchema.extend({
  version: z.int().positive(),
}).meta({ id: 'RegistrationChange' })
export type RegistrationChange = z.input<typeof RegistrationChangeSchema>

/** What would become of a registration by a change that is not saved yet. */
export const ChangePreviewSchema = z
  .object({ state: RegistrationStateSchema, decision: DecisionSchema })
  .meta({ id: 'ChangePreview' })
export type ChangePreview = z.infer<typeof ChangePreviewSchema>

/** All that is kept about a person, for that person. */
export const OwnDataSchema = z
  .object({
    registration: OwnRegistrationSchema.omit({ joining: true }),
    attendance: z.array(
      z.object({
        sitting: z.iso.date(),
        session: z.string().meta({ description: 'Empty: the sitting as a whole' }),
        at: InstantSchema,
      }),
    ),
    messages: z.array(z.object({ kind: z.string(), state: z.string(), createdAt: InstantSchema })),
  })
  .meta({ id: 'OwnData' })
export type OwnData = z.infer<typeof OwnDataSchema>

export const RegistrationRecordSchema = RegistrantSchema.omit({ zone: true })
  .extend({
    id: z.uuid(),
    meeting: z.string(),
    name: z.string(),
    email: z.email().nullable(),
    version: z.int().positive(),
    state: RegistrationStateSchema,
    outcome: z.enum(['eligible', 'not-eligible', 'needs-review']),
    decision: DecisionSchema,
    delegation: z.uuid().nullable(),
    place: z.int().nullable().meta({ description: 'Order in which the mails were confirmed' }),
    reason: z.string().nullable(),
    offerExpiresAt: InstantSchema.nullable(),
    createdAt: InstantSchema,
  })
  .meta({ id: 'RegistrationRecord', description: 'A registration as the secretariat sees it' })
export type RegistrationRecord = z.infer<typeof RegistrationRecordSchema>

export const RegistrationPageSchema = pageOf(RegistrationRecordSchema).meta({
  id: 'RegistrationPage',
})

const filters = {
  meeting: z.string().optional(),
  state: RegistrationStateSchema.optional(),
  mode: AttendanceModeSchema.optional(),
  country: CountrySchema.optional(),
  capacity: CapacitySchema.optional(),
  delegation: z.uuid().optional(),
  access: z
    .enum(['any', ...AccessServiceSchema.options])
    .optional()
    .meta({ description: 'Those who ask for this service, or for any' }),
  q: z.string().max(200).optional().meta({ description: 'In name, organization or mail' }),
}
export const RegistrationFilterSchema = z.object(filters)
export type RegistrationFilter = z.infer<typeof RegistrationFilterSchema>
export const RegistrationQuerySchema = PageQuerySchema.extend(filters)
export type RegistrationQuery = z.input<typeof RegistrationQuerySchema>

export const RulingSchema = z
  .object({
    registrations: z.array(z.uuid()).min(1).max(500),
    ruling: z.enum(['approve', 'refuse', 'reopen']),
    reason: z.string().trim().min(1).max(2000).nullable().default(null),
  })
  .refine(({ ruling, reason }) => ruling !== 'refuse' || reason !== null, {
    path: ['reason'],
    error: 'A refusal has a reason: the person reads it',
  })
  .meta({ id: 'Ruling', description: 'The same decision on one registration or on many' })
export type Ruling = z.input<typeof RulingSchema>

export const RulingOutcomeSchema = z
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
  .meta({ id: 'RulingOutcome', description: 'What became of each, in the order asked' })
export type RulingOutcome = z.infer<typeof RulingOutcomeSchema>

export const ParticipantListSchema = z
  .object({
    items: z.array(
      z.object({ name: z.string(), organization: z.string().nullable(), country: CountrySchema }),
    ),
    unlisted: z.int().nonnegative().meta({ description: 'Those who do not want to be named here' }),
  })
  .meta({ id: 'ParticipantList' })
export type ParticipantList = z.infer<typeof ParticipantListSchema>
