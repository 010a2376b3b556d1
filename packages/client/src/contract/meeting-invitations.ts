import { z } from 'zod'
import { CapacitySchema, CountrySchema, InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { DocumentRequestSchema } from './documents'
import { pageOf, PageQuerySchema } from './page'
import { RegistrationFormSchema } from './registration-forms'
import { RegistrantSchema, REGISTRATION_STATES } from './registrations'

/** What is known of somebody who is invited; all but the address may be left to them. */
const InvitedSchema = z.object({
  email: z.email('An address such as name@example.org').max(254),
  name: z.string().trim().min(1).max(200).nullable().default(null),
  organization: z.string().trim().min(1).max(300).nullable().default(null),
  country: CountrySchema.nullable().default(null),
  capacity: CapacitySchema.nullable().default(null),
  language: LanguageSchema.meta({ description: 'Of the mail' }),
})

export const MeetingInvitationRequestSchema = InvitedSchema.extend({ meeting: z.string() }).meta({
  id: 'MeetingInvitationRequest',
})
export type MeetingInvitationRequest = z.input<typeof MeetingInvitationRequestSchema>

export const MeetingInvitationSchema = InvitedSchema.extend({
  id: z.uuid(),
  meeting: z.string(),
  createdAt: InstantSchema,
  revokedAt: InstantSchema.nullable(),
  registration: z.enum(REGISTRATION_STATES).nullable().meta({
    description: 'State of the registration with that address, where there is one',
  }),
}).meta({
  id: 'MeetingInvitation',
  description: 'An invitation to a meeting, bound to one address',
})
export type MeetingInvitation = z.infer<typeof MeetingInvitationSchema>

export const MeetingInvitationPageSchema = pageOf(MeetingInvitationSchema).meta({
  id: 'MeetingInvitationPage',
})
export const MeetingInvitationQuerySchema = PageQuerySchema.extend({
  meeting: z.string(),
  q: z.string().max(200).optional().meta({ description: 'In name, organization or mail' }),
})
export type MeetingInvitationQuery = z.input<typeof MeetingInvitationQuerySchema>

export const INVITATION_IMPORT_ROWS_MAX = 2000

export const InvitationImportSchema = z
  .object({
    meeting: z.string(),
    file: DocumentRequestSchema,
    language: LanguageSchema.meta({ description: 'Of the mails, where a row names none' }),
    dryRun: z.boolean().meta({ description: 'Tell the fate of each row, and do nothing' }),
  })
  .meta({ id: 'InvitationImport' })
export type InvitationImport = z.infer<typeof InvitationImportSchema>

/** What becomes of a row of an imported list; only the first two invite. */
export const ROW_FATES = [
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
    counts: z.partialRecord(z.enum(ROW_FATES), z.int().positive()),
    rows: z.array(
      z.object({
        row: z.int().positive().meta({ description: 'As the file counts them, from 1' }),
        email: z.string(),
        name: z.string().nullable(),
        fate: z.enum(ROW_FATES),
        cell: z.string().nullable().meta({ description: 'What is not known, as it is written' }),
      }),
    ),
  })
  .meta({ id: 'InvitationImportOutcome' })
export type InvitationImportOutcome = z.infer<typeof InvitationImportOutcomeSchema>
export type RowFate = (typeof ROW_FATES)[number]

export const OwnInvitationSchema = InvitedSchema.extend({
  meeting: z.string(),
  title: z.string(),
  form: RegistrationFormSchema,
  registered: z.boolean().meta({ description: 'Whether the address is registered already' }),
}).meta({ id: 'OwnInvitation', description: 'An invitation as the one invited sees it' })
export type OwnInvitation = z.infer<typeof OwnInvitationSchema>

/** The address is the one that is invited. */
export const InvitedApplicationSchema = RegistrantSchema.extend({
  privacyNotice: z.literal(true, 'The privacy notice has to be accepted'),
}).meta({ id: 'InvitedApplication' })
export type InvitedApplication = z.input<typeof InvitedApplicationSchema>
