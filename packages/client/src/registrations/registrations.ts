import * as z from 'zod'
import {
  CountrySchema,
  DecisionSchema,
  DocumentSchema,
  InstantSchema,
  JoiningDetailsSchema,
} from '@u4ssc/domain'
import { OwnOfficialDocumentsSchema } from './official-documents'
import { RegistrantSchema } from './registrant'
import { RegistrationStateSchema } from './registration-states'

const EmailSchema = z.email('Enter a valid email address, for example name@example.org').max(254)

export const ApplicationSchema = RegistrantSchema.extend({
  email: EmailSchema,
  privacyNotice: z.literal(true, 'Accept the privacy notice to continue'),
  askReview: z.boolean().default(false).meta({
    description: 'Ask the secretariat for a review if the decision is `not-eligible`',
  }),
}).meta({ id: 'Application', description: 'The registration to submit' })
export interface Application extends z.input<typeof ApplicationSchema> {}

export const ApplicationAnswerSchema = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('not-eligible'), decision: DecisionSchema }),
    z.object({ outcome: z.literal('confirm-by-email'), decision: DecisionSchema }),
  ])
  .meta({
    id: 'ApplicationAnswer',
    description:
      'The decision. Nothing is stored about people who are not eligible; the others get an email with a confirmation link, whether or not the address is already registered',
  })
export type ApplicationAnswer = z.infer<typeof ApplicationAnswerSchema>

export const LinkRequestSchema = z
  .object({ meeting: z.string(), email: EmailSchema })
  .meta({ id: 'LinkRequest', description: 'The meeting and email address of a registration' })
export interface LinkRequest extends z.infer<typeof LinkRequestSchema> {}

export const TokenSchema = z
  .object({ token: z.string().min(1).max(200) })
  .meta({ id: 'Token', description: 'The token of an emailed link' })

const ConsentSchema = z.object({
  purpose: z.enum(['privacy-notice', 'listed', 'record-attendance']),
  value: z.string(),
  at: InstantSchema,
})
export interface Consent extends z.infer<typeof ConsentSchema> {}

/** A registration as shown to its person. */
export const OwnRegistrationSchema = RegistrantSchema.extend({
  meeting: z.string(),
  title: z.string(),
  email: z.email(),
  version: z.int().positive(),
  state: RegistrationStateSchema,
  reason: z.string().nullable().meta({ description: 'Reason for the decision' }),
  offerExpiresAt: InstantSchema.nullable(),
  ahead: z
    .int()
    .nonnegative()
    .nullable()
    .meta({ description: 'Number of people ahead on the waiting list' }),
  consents: z.array(ConsentSchema),
  checkInCode: z
    .string()
    .nullable()
    .meta({ description: 'Check-in code of a confirmed registration' }),
  officialDocuments: OwnOfficialDocumentsSchema,
  joiningFrom: InstantSchema.nullable(),
  joining: JoiningDetailsSchema.nullable(),
  documents: z.array(DocumentSchema).meta({
    description: 'Documents for registrants, in addition to the public ones; only if confirmed',
  }),
}).meta({ id: 'OwnRegistration', description: 'A registration as shown to the registered person' })
export interface OwnRegistration extends z.infer<typeof OwnRegistrationSchema> {}

export const RegistrationConfirmedSchema = z
  .object({
    token: z.string().meta({ description: 'Token of the personal link; not shown again' }),
    registration: OwnRegistrationSchema,
  })
  .meta({
    id: 'RegistrationConfirmed',
    description: 'The confirmed registration and the token of its personal link',
  })
export interface RegistrationConfirmed extends z.infer<typeof RegistrationConfirmedSchema> {}

export const RegistrationChangeSchema = RegistrantSchema.extend({
  version: z.int().positive(),
}).meta({ id: 'RegistrationChange', description: 'The new answers of a registration' })
export interface RegistrationChange extends z.input<typeof RegistrationChangeSchema> {}

/** The result of a change that is not saved. */
export const ChangePreviewSchema = z
  .object({ state: RegistrationStateSchema, decision: DecisionSchema })
  .meta({ id: 'ChangePreview', description: 'The state and decision that a change would lead to' })
export interface ChangePreview extends z.infer<typeof ChangePreviewSchema> {}

/** Everything stored about a person, for that person. */
export const OwnDataSchema = z
  .object({
    registration: OwnRegistrationSchema.omit({ joining: true }),
    attendance: z.array(
      z.object({
        sitting: z.iso.date(),
        session: z.string().meta({ description: 'Session ID; empty for the whole sitting' }),
        at: InstantSchema,
      }),
    ),
    notes: z
      .array(z.object({ at: InstantSchema, text: z.string() }))
      .meta({ description: 'Internal notes of the secretariat' }),
    messages: z.array(z.object({ kind: z.string(), state: z.string(), createdAt: InstantSchema })),
  })
  .meta({ id: 'OwnData', description: 'Everything stored about a person' })
export interface OwnData extends z.infer<typeof OwnDataSchema> {}

export const ParticipantListSchema = z
  .object({
    items: z.array(
      z.object({ name: z.string(), organization: z.string().nullable(), country: CountrySchema }),
    ),
    unlisted: z
      .int()
      .nonnegative()
      .meta({ description: 'Number of participants who are not listed' }),
  })
  .meta({ id: 'ParticipantList', description: 'Participants who agreed to be named' })
export interface ParticipantList extends z.infer<typeof ParticipantListSchema> {}

/** A country or area with fewer participants is not named in public. */
export const MIN_COUNTED_PARTICIPANTS = 5

export const ParticipantCountSchema = z
  .object({
    people: z.int().positive().meta({ description: 'Number of confirmed participants' }),
    countries: z.int().positive().meta({ description: 'Number of their countries or areas' }),
    largest: z
      .array(z.object({ country: CountrySchema, people: z.int() }))
      .meta({ description: 'Countries or areas with at least five participants, most first' }),
  })
  .meta({ id: 'ParticipantCount', description: 'Participants of a meeting that has ended' })
export interface ParticipantCount extends z.infer<typeof ParticipantCountSchema> {}

/** An object, so that nothing to count has an answer. */
export const ParticipantCountAnswerSchema = z
  .object({
    counted: ParticipantCountSchema.nullable().meta({
      description: 'Null before the end of the meeting and below five participants',
    }),
  })
  .meta({ id: 'ParticipantCountAnswer', description: 'The number of participants, if public' })
export interface ParticipantCountAnswer extends z.infer<typeof ParticipantCountAnswerSchema> {}
