import * as z from 'zod'
import {
  CalendarDateSchema,
  CircularSchema,
  DiagnosticSchema,
  EvidenceSchema,
  InstantSchema,
  LanguageSchema,
  ReferenceSchema,
} from '@u4ssc/domain'
import { PublicMeetingSchema } from '../meetings/meetings'
import { CorrectionSchema } from './corrections'
import {
  NumberedPageQuerySchema,
  PageQuerySchema,
  YearSchema,
  numberedPageOf,
  pageOf,
} from '../responses/page'

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
export interface CircularSummary extends z.infer<typeof CircularSummarySchema> {}

export const CircularPageSchema = pageOf(CircularSummarySchema).meta({
  id: 'CircularPage',
  description: 'A page of published circulars',
})

export const CircularListSchema = numberedPageOf(CircularSummarySchema)
  .extend({
    years: z.array(z.int()).meta({ description: 'Years with circulars, latest first' }),
    series: z.array(z.string()).meta({ description: 'Series of the circulars' }),
    languages: z.array(LanguageSchema),
  })
  .meta({
    id: 'CircularList',
    description: 'A numbered page of published circulars, with the values of the filters',
  })
export interface CircularList extends z.infer<typeof CircularListSchema> {}

export const PublishedCircularSchema = CircularSummarySchema.extend({
  circular: CircularSchema,
  text: z.string().meta({ description: 'Source text; spans of the evidence are positions in it' }),
  stated: z.array(PublicMeetingSchema).meta({
    description: 'The meetings as the circular states them, in the order of the evidence',
  }),
  evidence: EvidenceSchema,
  diagnostics: z.array(DiagnosticSchema),
  corrections: z.array(CorrectionSchema),
}).meta({ id: 'PublishedCircular', description: 'A published circular with its text and analysis' })
export interface PublishedCircular extends z.infer<typeof PublishedCircularSchema> {}

export const CircularFileRequestSchema = z
  .object({
    circular: CircularSchema,
    format: z.enum(['docx', 'pdf']).meta({ description: 'Word or PDF' }),
  })
  .meta({ id: 'CircularFileRequest', description: 'A circular to write as a file' })
export interface CircularFileRequest extends z.infer<typeof CircularFileRequestSchema> {}

const MAX_TEXT_LENGTH = 200

export const CircularQuerySchema = PageQuerySchema.extend({
  year: YearSchema.meta({ description: 'Year of issue' }),
  from: CalendarDateSchema.optional().meta({ description: 'Earliest date of issue' }),
  until: CalendarDateSchema.optional().meta({ description: 'Latest date of issue, inclusive' }),
  language: LanguageSchema.optional().meta({ description: 'Language of the circular' }),
  series: z
    .string()
    .max(MAX_TEXT_LENGTH)
    .optional()
    .meta({ description: 'Series of circulars', example: 'TSB Circular' }),
  kind: ReferenceSchema.shape.kind.optional().meta({ description: 'Kind of circular' }),
  addressee: z
    .string()
    .trim()
    .min(1)
    .max(MAX_TEXT_LENGTH)
    .optional()
    .meta({ description: 'Text in one of the addressees', example: 'Academia' }),
})
export interface CircularQuery extends z.input<typeof CircularQuerySchema> {}

export const CircularBrowseQuerySchema = NumberedPageQuerySchema.extend({
  year: CircularQuerySchema.shape.year,
  series: CircularQuerySchema.shape.series,
  language: CircularQuerySchema.shape.language,
  addressee: CircularQuerySchema.shape.addressee,
  q: z.string().trim().min(1).max(MAX_TEXT_LENGTH).optional().meta({
    description: 'Words in the reference or the subject, in any case, with or without accents',
    example: 'smart sustainable cities',
  }),
})
export interface CircularBrowseQuery extends z.input<typeof CircularBrowseQuerySchema> {}
