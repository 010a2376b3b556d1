import { z } from 'zod'
import { CapacitySchema, CountrySchema } from '@u4ssc/domain'

/** What the secretariat states about a person on paper. */
export const PAPER_KINDS = ['certificate', 'visa-letter'] as const
const PaperKindSchema = z
  .enum(PAPER_KINDS)
  .meta({ id: 'PaperKind', description: 'Kind of official document' })
export type PaperKind = z.infer<typeof PaperKindSchema>

export const PaperCheckSchema = z
  .object({
    kind: PaperKindSchema,
    name: z.string(),
    organization: z.string().nullable(),
    country: CountrySchema,
    capacity: CapacitySchema,
    meeting: z.string(),
    title: z.string(),
    firstDay: z.iso.date(),
    lastDay: z.iso.date(),
    issuedOn: z.iso.date(),
  })
  .meta({
    id: 'PaperCheck',
    description: 'What a genuine certificate or visa support letter states',
  })
export type PaperCheck = z.infer<typeof PaperCheckSchema>

export const PassportDetailsSchema = z
  .object({
    number: z
      .string()
      .trim()
      .regex(
        /^[0-9A-Za-z<-]{4,20}$/,
        'Enter the passport number as shown in the passport: letters and digits only',
      ),
    nationality: CountrySchema,
    bornOn: z.iso.date(),
  })
  .meta({ id: 'PassportDetails', description: 'Passport details for a visa support letter' })
export type PassportDetails = z.infer<typeof PassportDetailsSchema>

const VISA_STATES = ['asked', 'approved', 'refused'] as const
const VisaStateSchema = z
  .enum(VISA_STATES)
  .meta({ id: 'VisaState', description: 'State of a request for a visa support letter' })
export type VisaState = z.infer<typeof VisaStateSchema>

export const OwnPapersSchema = z
  .object({
    certificate: z.boolean().meta({ description: 'Whether the certificate can be downloaded' }),
    visa: z.object({ state: VisaStateSchema, reason: z.string().nullable() }).nullable(),
    mayAskVisa: z.boolean().meta({
      description:
        'Whether a visa letter can be requested: no request yet, or the last one was declined',
    }),
  })
  .meta({ id: 'OwnPapers', description: 'The certificate and visa support letter of a person' })
export type OwnPapers = z.infer<typeof OwnPapersSchema>

export const VisaRequestListSchema = z
  .object({
    items: z.array(
      PassportDetailsSchema.extend({
        registration: z.uuid(),
        meeting: z.string(),
        name: z.string(),
        email: z.email().nullable(),
        organization: z.string().nullable(),
        state: VisaStateSchema,
        reason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'VisaRequestList', description: 'Requests for visa support letters' })
export type VisaRequestList = z.infer<typeof VisaRequestListSchema>

export const VisaRulingSchema = z
  .object({
    ruling: z.enum(['approve', 'refuse']),
    reason: z.string().trim().min(1).max(2000).nullable().default(null),
  })
  .refine(({ ruling, reason }) => ruling !== 'refuse' || reason !== null, {
    path: ['reason'],
    error: 'Enter a reason: it is sent to the person',
  })
  .meta({ id: 'VisaRuling', description: 'The decision on a visa support letter' })
export type VisaRuling = z.input<typeof VisaRulingSchema>
