import { z } from 'zod'
import { DocumentTextSchema } from '../reading/document-text'

const LimitsSchema = z.object({
  bytesMax: z.number(),
  entriesMax: z.number(),
  expandedBytesMax: z.number(),
  expansionMax: z.number(),
  depthMax: z.number(),
  pagesMax: z.number(),
  lengthMax: z.number(),
})

/** What a process is asked. */
export const ReaderQuestionSchema = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  name: z.string().optional(),
  limits: LimitsSchema,
})
export type ReaderQuestion = z.infer<typeof ReaderQuestionSchema>

/** What it answers; no document where the reader itself is wrong. */
export const ReaderAnswerSchema = z.object({
  document: DocumentTextSchema.nullable(),
  memoryBytes: z.int().nonnegative(),
})
export type ReaderAnswer = z.infer<typeof ReaderAnswerSchema>
