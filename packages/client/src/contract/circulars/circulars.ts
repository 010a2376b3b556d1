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
import { pageOf } from '../responses/page'

export const MeetingLinkSchema = z
  .object({ slug: z.string(), title: z.string() })
  .meta({ id: 'MeetingLink', description: 'A meeting by slug and title' })

export const CircularSummarySchema = z
  .object({
    id: z.string().meta({ description: 'Series, number and date of the circular' }),
    reference: ReferenceSchema,
    issuedOn: CalendarDateSchema.nullable(),
    issuedAt: z.string().nullable(),
    subject: z.string().nullable(),
    language: LanguageSchema.nullable(),
    meetings: z.array(MeetingLinkSchema),
    publishedAt: InstantSchema,
  })
  .meta({ id: 'CircularSummary', description: 'A published circular in a list' })
export type CircularSummary = z.infer<typeof CircularSummarySchema>

export const CircularPageSchema = pageOf(CircularSummarySchema).meta({
  id: 'CircularPage',
  description: 'A page of published circulars',
})

export const PublishedCircularSchema = CircularSummarySchema.extend({
  circular: CircularSchema,
  text: z.string().meta({ description: 'Source text; spans of the evidence are positions in it' }),
  evidence: EvidenceSchema,
  diagnostics: z.array(DiagnosticSchema),
  corrections: z.array(CorrectionSchema),
}).meta({ id: 'PublishedCircular', description: 'A published circular with its text and analysis' })
export type PublishedCircular = z.infer<typeof PublishedCircularSchema>
