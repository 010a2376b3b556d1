import * as z from 'zod'
import { CapacitySchema, CountrySchema, InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { DocumentRequestSchema } from '../documents/documents'
import { pageOf, PageQuerySchema } from '../responses/page'
import { RegistrationFormSchema } from '../registrations/registration-forms'
import { RegistrantSchema } from '../registrations/registrant'
import { REGISTRATION_STATES } from '../registrations/registration-states'

/** What is known about an invited person; everything except the address is optional. */
const InvitedSchema = z.object({
  email: z.email('Enter a valid email address, for example name@example.org').max(254),
  name: z.string().trim().min(1).max(200).nullable().default(null),
  organization: z.string().trim().min(1).max(300).nullable().default(null),
  country: CountrySchema.nullable().default(null),
  capacity: CapacitySchema.nullable().default(null),
  language: LanguageSchema.meta({ description: 'Language of the email' }),
})

export const MeetingInvitationRequestSchema = InvitedSchema.extend({ meeting: z.string() }).meta({
  id: 'MeetingInvitationRequest',
  description: 'The person to invite to a meeting',
})
export interface MeetingInvitationRequest extends z.input<typeof MeetingInvitationRequestSchema> {}

export const MeetingInvitationSchema = InvitedSchema.extend({
  id: z.uuid(),
  meeting: z.string(),
  createdAt: InstantSchema,
  revokedAt: InstantSchema.nullable(),
  registration: z.enum(REGISTRATION_STATES).nullable().meta({
    description: 'State of the registration with this address, if any',
  }),
}).meta({
  id: 'MeetingInvitation',
  description: 'An invitation to a meeting for one email address',
})
export interface MeetingInvitation extends z.infer<typeof MeetingInvitationSchema> {}

export const MeetingInvitationPageSchema = pageOf(MeetingInvitationSchema).meta({
  id: 'MeetingInvitationPage',
  description: 'A page of meeting invitations',
})
export const MeetingInvitationQuerySchema = PageQuerySchema.extend({
  meeting: z.string().meta({ description: 'Meeting slug' }),
  q: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Text in the name, organization or email address' }),
})
export interface MeetingInvitationQuery extends z.input<typeof MeetingInvitationQuerySchema> {}

export const MAX_INVITATION_IMPORT_ROWS = 2000

export const InvitationImportSchema = z
  .object({
    meeting: z.string(),
    file: DocumentRequestSchema,
    language: LanguageSchema.meta({
      description: 'Language of the emails for rows without a language',
    }),
    dryRun: z.boolean().meta({ description: 'Only return the result of each row; store nothing' }),
  })
  .meta({ id: 'InvitationImport', description: 'A list of people to invite' })
export interface InvitationImport extends z.infer<typeof InvitationImportSchema> {}

/** Result of a row of an imported list; only the first two invite. */
export const INVITATION_ROW_RESULTS = [
  'to-invite',
  'invited',
  'already-invited',
  'already-registered',
  'revoked',
  'duplicate-row',
  'bad-address',
  'unknown-country',
  'unknown-capacity',
  'unknown-language',
  'too-long',
] as const

export const InvitationImportOutcomeSchema = z
  .object({
    dryRun: z.boolean(),
    counts: z.partialRecord(z.enum(INVITATION_ROW_RESULTS), z.int().positive()),
    rows: z.array(
      z.object({
        row: z.int().positive().meta({ description: 'Row number in the file, from 1' }),
        email: z.string(),
        name: z.string().nullable(),
        result: z.enum(INVITATION_ROW_RESULTS),
        cell: z
          .string()
          .nullable()
          .meta({ description: 'The cell that could not be read, as written' }),
      }),
    ),
  })
  .meta({ id: 'InvitationImportOutcome', description: 'The result of an import of invitations' })
export interface InvitationImportOutcome extends z.infer<typeof InvitationImportOutcomeSchema> {}
export type InvitationRowResult = (typeof INVITATION_ROW_RESULTS)[number]

export const InvitationReminderRequestSchema = z
  .object({ meeting: z.string().meta({ description: 'Meeting slug' }) })
  .meta({ id: 'InvitationReminderRequest', description: 'The meeting to remind people of' })

export const InvitationRemindersSchema = z
  .object({
    reminded: z.int().min(0).meta({ description: 'People who get the invitation again' }),
    emailedToday: z.int().min(0).meta({
      description: 'People who have not answered, and got an email within the last 24 hours',
    }),
  })
  .meta({ id: 'InvitationReminders', description: 'The result of reminding invited people' })
export interface InvitationReminders extends z.infer<typeof InvitationRemindersSchema> {}

export const OwnInvitationSchema = InvitedSchema.extend({
  meeting: z.string(),
  title: z.string(),
  form: RegistrationFormSchema,
  registered: z.boolean().meta({ description: 'Whether the address is already registered' }),
}).meta({ id: 'OwnInvitation', description: 'An invitation as shown to the invited person' })
export interface OwnInvitation extends z.infer<typeof OwnInvitationSchema> {}

/** The address is that of the invitation. */
export const InvitedApplicationSchema = RegistrantSchema.extend({
  privacyNotice: z.literal(true, 'Accept the privacy notice to continue'),
}).meta({ id: 'InvitedApplication', description: 'The registration of an invited person' })
export interface InvitedApplication extends z.input<typeof InvitedApplicationSchema> {}
