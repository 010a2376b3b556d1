import { CalendarDateSchema, CountrySchema, LanguageSchema } from '@u4ssc/domain'
import { SignatorySchema } from '@u4ssc/domain/circulars'
import * as z from 'zod'
import { ParticipantSchema } from './participant'

const LineSchema = z.string().trim().min(1, 'Enter a text')

export const VerificationSchema = z
  .object({
    code: z
      .string()
      .regex(
        /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4})+$/,
        'Enter groups of four digits or capital letters without I, L, O and U, for example 7K3M-Q0ZD-4T8P',
      ),
    url: z
      .url({ protocol: /^https?$/ })
      .meta({ description: 'Address where the code can be checked' }),
  })
  .meta({
    id: 'Verification',
    description: 'Code and address to verify a document',
  })
export type Verification = z.infer<typeof VerificationSchema>

export const StatementSchema = z
  .object({
    language: LanguageSchema,
    issuer: z.object({ organization: LineSchema, bureau: LineSchema.nullable() }),
    issuedAt: LineSchema.nullable(),
    issuedOn: CalendarDateSchema,
    meeting: z.object({
      title: LineSchema,
      firstDay: CalendarDateSchema,
      lastDay: CalendarDateSchema,
      place: LineSchema.nullable(),
    }),
    participant: ParticipantSchema,
    registration: LineSchema.meta({ description: 'Registration number' }),
    signatory: SignatorySchema.extend({ organization: LineSchema.nullable() }).nullable(),
    verification: VerificationSchema,
  })
  .refine(({ meeting }) => meeting.firstDay <= meeting.lastDay, {
    path: ['meeting', 'lastDay'],
    error: 'Enter a last day that is not before the first day',
  })
  .meta({ id: 'Statement', description: 'Statement of the secretariat about a participant' })
export type Statement = z.infer<typeof StatementSchema>

export const PassportSchema = z
  .object({ number: LineSchema, nationality: CountrySchema, bornOn: CalendarDateSchema })
  .meta({ id: 'Passport' })
export type Passport = z.infer<typeof PassportSchema>
