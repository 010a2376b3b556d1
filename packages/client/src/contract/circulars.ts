import { z } from 'zod'
import {
  CalendarDateSchema,
  CircularSchema,
  DiagnosticSchema,
  EvidenceSchema,
  InstantSchema,
  LanguageSchema,
  ReferenceSchema,
} from '@u4ssc/domain'
import { CorrectionSchema } from './corrections'
import { pageOf } from './page'

export const MeetingLinkSchema = z
  .object({ slug: z.string(), title: z.string() })
  .meta({ id: 'MeetingLink' })

export const CircularSummarySchema = z
  .object({
    id: z.string().meta({ description: 'Series, number and date: "tsb-circular-352-2021-10-13"' }),
    reference: ReferenceSchema,
    issuedOn: CalendarDateSchema.nullable(),
    issuedAt: z.string().nullable(),
    subject: z.string().nullable(),
    language: LanguageSchema.nullable(),
    meetings: z.array(MeetingLinkSchema),
    publishedAt: InstantSchema,
  })
  .meta({ id: 'CircularSummary' })
export type CircularSummary = z.infer<typeof CircularSummarySchema>

export const CircularPageSchema = pageOf(CircularSummarySchema).meta({ id: 'CircularPage' })

export const PublishedCircularSchema = CircularSummarySchema.extend({
  circular: CircularSchema,
  text: z
    .string()
    .meta({ description: 'The source text, which the spans of the evidence count in' }),
  evidence: EvidenceSchema,
  diagnostics: z.array(DiagnosticSchema),
  corrections: z.array(CorrectionSchema),
}).meta({ id: 'PublishedCircular' })
export type PublishedCircular = z.infer<typeof PublishedCircularSchema>
