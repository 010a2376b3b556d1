import { z } from 'zod'
import { InstantSchema } from '@u4ssc/domain'

export const REOPENING_REASON_LENGTH_MAX = 500

export const ProceedingsSchema = z
  .object({
    number: z.int().positive().meta({ description: 'Counts the closings of the meeting, from 1' }),
    release: z.int().positive().meta({ description: 'Number of the release that is on record' }),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the bytes of the record, in hexadecimal' }),
    frozenAt: InstantSchema,
    reopened: z
      .object({ at: InstantSchema, reason: z.string() })
      .nullable()
      .meta({ description: 'null: they are closed, and the meeting can not change' }),
  })
  .meta({ id: 'Proceedings', description: 'The closing of the proceedings of a meeting' })
export type Proceedings = z.infer<typeof ProceedingsSchema>

export const FreezeRequestSchema = z
  .object({
    release: z
      .int()
      .positive()
      .meta({ description: 'Number of the latest release, as it was seen' }),
  })
  .meta({ id: 'FreezeRequest' })
export type FreezeRequest = z.infer<typeof FreezeRequestSchema>

export const ReopeningRequestSchema = z
  .object({
    reason: z
      .string()
      .trim()
      .min(1)
      .max(REOPENING_REASON_LENGTH_MAX)
      .meta({ description: 'Stands on the page of the meeting' }),
  })
  .meta({ id: 'ReopeningRequest' })
export type ReopeningRequest = z.infer<typeof ReopeningRequestSchema>
