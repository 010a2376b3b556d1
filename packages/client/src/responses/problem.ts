import * as z from 'zod'
import { InstantSchema } from '@u4ssc/domain'
import { JsonValueSchema } from '../circulars/corrections'

export const FieldErrorSchema = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer of the field in the request' }),
    message: z.string().meta({ description: 'What is wrong and how to fix it' }),
  })
  .meta({ id: 'FieldError', description: 'An error in one field of the request' })
export interface FieldError extends z.infer<typeof FieldErrorSchema> {}

export const DifferenceSchema = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer in the draft' }),
    before: JsonValueSchema.meta({ description: 'Value that the request is based on' }),
    after: JsonValueSchema.meta({ description: 'Current value' }),
    by: z
      .object({ id: z.string(), name: z.string() })
      .nullable()
      .meta({ description: 'Who changed it last; null if unknown' }),
    at: InstantSchema.nullable(),
  })
  .meta({ id: 'Difference', description: 'A change made by somebody else in the meantime' })
export interface Difference extends z.infer<typeof DifferenceSchema> {}

export const ProblemSchema = z
  .object({
    type: z
      .string()
      .meta({ description: 'Permanent identifier of the kind of problem, as a URI reference' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    requestId: z.string(),
    errors: z
      .array(FieldErrorSchema)
      .meta({ description: 'Errors by field; empty if no field is wrong' }),
    differences: z.array(DifferenceSchema).optional().meta({
      description:
        'With `draft-changed` and `meeting-changed`: the changes since. With `review-outdated`: what would be published now',
    }),
    existing: z
      .object({
        kind: z.enum(['draft', 'circular']),
        id: z.string(),
        reference: z.string().nullable(),
      })
      .optional()
      .meta({ description: 'With `already-imported` and `already-published`: the existing entry' }),
    withdrawnAt: InstantSchema.optional().meta({
      description: 'With `meeting-withdrawn` and `circular-withdrawn`: the time of the withdrawal',
    }),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457)' })
export interface ProblemBody extends z.infer<typeof ProblemSchema> {}
