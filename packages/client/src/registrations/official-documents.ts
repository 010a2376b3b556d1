import * as z from 'zod'
import { CapacitySchema, CountrySchema, InstantSchema } from '@u4ssc/domain'

/** Kinds of official documents for a person. */
export const OFFICIAL_DOCUMENT_KINDS = ['certificate', 'visa-letter', 'confirmation'] as const
const OfficialDocumentKindSchema = z
  .enum(OFFICIAL_DOCUMENT_KINDS)
  .meta({ id: 'OfficialDocumentKind', description: 'Kind of official document' })
export type OfficialDocumentKind = z.infer<typeof OfficialDocumentKindSchema>

export const OfficialDocumentCheckSchema = z
  .object({
    kind: OfficialDocumentKindSchema,
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
    id: 'OfficialDocumentCheck',
    description: 'What a genuine certificate or visa letter states',
  })
export interface OfficialDocumentCheck extends z.infer<typeof OfficialDocumentCheckSchema> {}

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
  .meta({ id: 'PassportDetails', description: 'Passport details for a visa letter' })
export interface PassportDetails extends z.infer<typeof PassportDetailsSchema> {}

const CERTIFICATE_STATES = [
  'sent',
  'queued',
  'ready',
  'not-over',
  'not-recorded',
  'no-consent',
] as const
const CertificateStateSchema = z.enum(CERTIFICATE_STATES).meta({
  id: 'CertificateState',
  description:
    'Whether a person has a certificate. `ready`: it can be sent. Nobody has one before the meeting is over (`not-over`), without a check-in (`not-recorded`) or without consent to the record of attendance (`no-consent`)',
})
export type CertificateState = z.infer<typeof CertificateStateSchema>

export const CertificateListSchema = z
  .object({
    items: z.array(
      z.object({
        registration: z.uuid(),
        name: z.string(),
        organization: z.string().nullable(),
        state: CertificateStateSchema,
        sentAt: InstantSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'CertificateList', description: 'The certificates of the confirmed people, by name' })
export interface CertificateList extends z.infer<typeof CertificateListSchema> {}

export const CertificatesSentSchema = z
  .object({ queued: z.int().nonnegative().meta({ description: 'Number of emails' }) })
  .meta({ id: 'CertificatesSent', description: 'The number of certificates that are being sent' })
export interface CertificatesSent extends z.infer<typeof CertificatesSentSchema> {}

const VISA_STATES = ['asked', 'approved', 'refused'] as const
const VisaStateSchema = z
  .enum(VISA_STATES)
  .meta({ id: 'VisaState', description: 'State of a request for a visa letter' })
export type VisaState = z.infer<typeof VisaStateSchema>

export const OwnOfficialDocumentsSchema = z
  .object({
    certificate: z.boolean().meta({ description: 'Whether the certificate can be downloaded' }),
    visa: z.object({ state: VisaStateSchema, reason: z.string().nullable() }).nullable(),
    canRequestVisaLetter: z.boolean().meta({
      description:
        'Whether a visa letter can be requested: no request yet, or the last one was declined',
    }),
  })
  .meta({
    id: 'OwnOfficialDocuments',
    description: 'The certificate and visa letter of a person',
  })
export interface OwnOfficialDocuments extends z.infer<typeof OwnOfficialDocumentsSchema> {}

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
  .meta({ id: 'VisaRequestList', description: 'Requests for visa letters' })
export interface VisaRequestList extends z.infer<typeof VisaRequestListSchema> {}

export const VisaDecisionSchema = z
  .object({
    decision: z.enum(['approve', 'refuse']),
    reason: z.string().trim().min(1).max(2000).nullable().default(null),
  })
  .refine(({ decision, reason }) => decision !== 'refuse' || reason !== null, {
    path: ['reason'],
    error: 'Enter a reason: it is sent to the person',
  })
  .meta({ id: 'VisaDecision', description: 'The decision on a visa letter' })
export interface VisaDecision extends z.input<typeof VisaDecisionSchema> {}
