import { z } from 'zod'
import { InstantSchema } from '@u4ssc/domain'
import { JsonValueSchema } from './corrections'

export const FieldErrorSchema = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer of the field in the request' }),
    message: z.string().meta({ description: 'What is wrong, and what would be right' }),
  })
  .meta({ id: 'FieldError' })
export type FieldError = z.infer<typeof FieldErrorSchema>

export const DifferenceSchema = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer within the draft' }),
    before: JsonValueSchema.meta({ description: 'As the request has seen it' }),
    after: JsonValueSchema.meta({ description: 'As it is now' }),
    by: z
      .object({ id: z.string(), name: z.string() })
      .nullable()
      .meta({ description: 'Who set it last; null where that is not on record' }),
    at: InstantSchema.nullable(),
  })
  .meta({ id: 'Difference', description: 'What somebody else changed meanwhile' })
export type Difference = z.infer<typeof DifferenceSchema>

export const ProblemSchema = z
  .object({
    type: z
      .string()
      .meta({ description: 'Stable name of the kind of problem, as a URI reference' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    requestId: z.string(),
    errors: z.array(FieldErrorSchema).meta({ description: 'Per field; empty if none is to blame' }),
    differences: z
      .array(DifferenceSchema)
      .optional()
      .meta({
        description:
          'With `draft-changed` and `meeting-changed`: what changed since. With `review-outdated`: ' +
          'what would be published now',
      }),
    existing: z
      .object({
        kind: z.enum(['draft', 'circular']),
        id: z.string(),
        reference: z.string().nullable(),
      })
      .optional()
      .meta({ description: 'With `already-imported` and `already-published`: where it is' }),
    withdrawnAt: InstantSchema.optional().meta({
      description: 'With `meeting-withdrawn` and `circular-withdrawn`: since when',
    }),
  })
  .meta({ id: 'Problem', description: 'Problem details, RFC 9457' })
export type ProblemBody = z.infer<typeof ProblemSchema>
