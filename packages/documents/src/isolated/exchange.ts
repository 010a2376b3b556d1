import { ReadingSchema } from '@u4ssc/domain'
import { z } from 'zod'
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

/** What a process is asked to read. */
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
  z.object({ kind: z.literal('circular'), text: z.string() }),
])
export type ReaderQuestion = z.infer<typeof ReaderQuestionSchema>

/** What it answers; no result where the reader itself is wrong. */
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

export const CircularReadingSchema = z.object({
  reading: ReadingSchema.nullable(),
  findings: z.array(DocumentFindingSchema),
})
/** The reading of a circular; null where a finding says why it was not read. */
export type CircularReading = z.infer<typeof CircularReadingSchema>
