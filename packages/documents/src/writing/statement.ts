import { CalendarDateSchema, CountrySchema, LanguageSchema } from '@u4ssc/domain'
import { SignatorySchema } from '@u4ssc/domain/circulars'
import { z } from 'zod'
import { ParticipantSchema } from './participant'

const LineSchema = z.string().trim().min(1, 'Words are wanted here')

export const VerificationSchema = z
  .object({
    code: z
      .string()
      .regex(
        /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4})+$/,
        'A code is groups of four digits or capitals without I, L, O and U: 7K3M-Q0ZD-4T8P',
      ),
    url: z.url({ protocol: /^https?$/ }).meta({ description: 'Where the code is checked' }),
  })
  .meta({
    id: 'Verification',
    description: 'How the reader of a paper finds out that it is genuine',
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
    registration: LineSchema.meta({ description: 'The number of the registration' }),
    signatory: SignatorySchema.nullable(),
    verification: VerificationSchema,
  })
  .refine(({ meeting }) => meeting.firstDay <= meeting.lastDay, {
    path: ['meeting', 'lastDay'],
    error: 'The last day of a meeting is not before the first',
  })
  .meta({ id: 'Statement', description: 'What a secretariat states about a participant' })
export type Statement = z.infer<typeof StatementSchema>

export const PassportSchema = z
  .object({ number: LineSchema, nationality: CountrySchema, bornOn: CalendarDateSchema })
  .meta({ id: 'Passport' })
export type Passport = z.infer<typeof PassportSchema>
