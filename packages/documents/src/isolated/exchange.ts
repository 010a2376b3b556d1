import { ReadingSchema } from '@u4ssc/domain'
import * as z from 'zod'
import { DocumentFindingSchema } from '../finding'

const LimitsSchema = z.object({
  maxBytes: z.number(),
  maxEntries: z.number(),
  maxExpandedBytes: z.number(),
  maxExpansion: z.number(),
  maxDepth: z.number(),
  maxPages: z.number(),
  maxLength: z.number(),
})
const BytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** Request to a reader process. */
export const ReaderQuestionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('document'),
    bytes: BytesSchema,
    name: z.string().optional(),
    limits: LimitsSchema,
  }),
  z.object({
    kind: z.literal('table'),
    bytes: BytesSchema,
    maxRows: z.number().optional(),
    limits: LimitsSchema,
  }),
  z.object({ kind: z.literal('pages'), bytes: BytesSchema, limits: LimitsSchema }),
  z.object({ kind: z.literal('circular'), text: z.string() }),
])
export type ReaderQuestion = z.infer<typeof ReaderQuestionSchema>

/** Answer of a reader process; no result after an internal error. */
export const ReaderAnswerSchema = z.object({
  result: z.unknown(),
  memoryBytes: z.int().nonnegative(),
})
export type ReaderAnswer = z.infer<typeof ReaderAnswerSchema>

export const TableSchema = z.object({
  format: z.enum(['csv', 'xlsx']).nullable(),
  rows: z.array(z.array(z.string())),
  findings: z.array(DocumentFindingSchema),
})

/** An answer without a result is an internal error, so the number is in an object. */
export const PagesSchema = z.object({ pages: z.int().positive().nullable() })

export const CircularReadingSchema = z.object({
  reading: ReadingSchema.nullable(),
  findings: z.array(DocumentFindingSchema),
})
/** Reading of a circular, or `null` if a finding gives the reason why it was not read. */
export type CircularReading = z.infer<typeof CircularReadingSchema>
