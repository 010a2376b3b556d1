import * as z from 'zod'
import { InstantSchema } from '@u4ssc/domain'

export const MAX_REOPENING_REASON_LENGTH = 500

export const ProceedingsSchema = z
  .object({
    number: z.int().positive().meta({ description: 'Number of the closing, from 1' }),
    release: z.int().positive().meta({ description: 'Number of the recorded release' }),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the record in hexadecimal' }),
    frozenAt: InstantSchema,
    reopened: z
      .object({ at: InstantSchema, reason: z.string() })
      .nullable()
      .meta({ description: 'When and why the record was reopened; null if closed' }),
  })
  .meta({ id: 'Proceedings', description: 'A closing of the record of a meeting' })
export interface Proceedings extends z.infer<typeof ProceedingsSchema> {}

export const FreezeRequestSchema = z
  .object({
    release: z
      .int()
      .positive()
      .meta({ description: 'Number of the latest release that you have seen' }),
  })
  .meta({ id: 'FreezeRequest', description: 'The release to record' })
export interface FreezeRequest extends z.infer<typeof FreezeRequestSchema> {}

export const ReopeningRequestSchema = z
  .object({
    reason: z
      .string()
      .trim()
      .min(1)
      .max(MAX_REOPENING_REASON_LENGTH)
      .meta({ description: 'Public reason, shown on the meeting page' }),
  })
  .meta({ id: 'ReopeningRequest', description: 'The public reason for reopening' })
export interface ReopeningRequest extends z.infer<typeof ReopeningRequestSchema> {}
