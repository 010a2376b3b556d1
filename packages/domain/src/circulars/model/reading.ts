import * as z from 'zod'
import { DiagnosticSchema } from '../../diagnostics'
import { MeetingSchema } from '../../meetings/index'
import { CircularSchema } from './circular'

const LETTER_PARTS = ['head', 'subject', 'body', 'closing', 'annex'] as const

/**
 * A half-open range of the source text, in UTF-16 units, and its place in the letter.
 *
 * @example
 * EvidenceSpanSchema.shape.part.options // => ['head', 'subject', 'body', 'closing', 'annex']
 */
export const EvidenceSpanSchema = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    paragraph: z.string().nullable().meta({ description: 'Printed number of the paragraph' }),
    part: z.enum(LETTER_PARTS),
  })
  .meta({
    id: 'EvidenceSpan',
    description: 'Half-open range of the source text, in UTF-16 units, with its part and paragraph',
  })
export type EvidenceSpan = z.infer<typeof EvidenceSpanSchema>

/**
 * The words that state a fact, and how surely they do.
 *
 * @example
 * FactEvidenceSchema.shape.certainty.options // => ['stated', 'derived', 'uncertain']
 */
export const FactEvidenceSchema = z
  .object({
    spans: z.array(EvidenceSpanSchema),
    certainty: z.enum(['stated', 'derived', 'uncertain']),
  })
  .meta({ id: 'FactEvidence', description: 'Source text and certainty of a fact' })
export type FactEvidence = z.infer<typeof FactEvidenceSchema>

/**
 * The evidence of a reading, by JSON pointer of the fact within it.
 *
 * @example
 * EvidenceSchema.parse({ '/circular/issuedOn': { spans: [], certainty: 'derived' } })['/circular/issuedOn'].certainty // => 'derived'
 */
export const EvidenceSchema = z
  .record(z.string(), FactEvidenceSchema)
  .meta({ id: 'Evidence', description: 'Evidence by JSON pointer of the fact in the reading' })
export type Evidence = z.infer<typeof EvidenceSchema>

/**
 * The outcome of reading a letter, as `readCircular` of `@u4ssc/reader` gives it.
 *
 * @example
 * ReadingSchema.safeParse({ circular: circularOf(), meetings: [], evidence: {}, diagnostics: [] }).success // => true
 */
export const ReadingSchema = z
  .object({
    circular: CircularSchema,
    meetings: z.array(MeetingSchema),
    evidence: EvidenceSchema,
    diagnostics: z.array(DiagnosticSchema),
  })
  .meta({ id: 'Reading', description: 'Result of reading a circular' })
export interface Reading extends z.infer<typeof ReadingSchema> {}
