import { z } from 'zod'
import { CalendarDateSchema } from '@u4ssc/domain'
import { CorrectionSchema } from './corrections'

export const DECISION_ANSWERS = [
  'accept',
  'checked',
  'convenes-none',
  'change',
  'create',
  'move',
  'hide',
  'one-by-one',
  'keep',
] as const
export const DecisionAnswerSchema = z.enum(DECISION_ANSWERS)
export type DecisionAnswer = z.infer<typeof DecisionAnswerSchema>

/** The decision of a person on an open issue, kept with the draft. */
export const DraftDecisionSchema = z
  .object({
    issue: z.string().max(500),
    answer: DecisionAnswerSchema,
    note: z.string().max(500).nullable(),
    corrections: z.array(CorrectionSchema).meta({
      description: 'What the decision set; taken back with it unless somebody changed it since',
    }),
    dates: z.array(CalendarDateSchema).meta({
      description: 'Days of the meeting when it was decided, where the decision is about days',
    }),
  })
  .meta({ id: 'DraftDecision' })
export type DraftDecision = z.infer<typeof DraftDecisionSchema>

export const DecisionRequestSchema = z
  .object({
    version: z.int().positive(),
    issue: z.string().min(1).max(500).meta({ description: 'Key of the open issue' }),
    answer: DecisionAnswerSchema.nullable().meta({
      description: 'One of the answers of the issue; null takes the decision back',
    }),
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(200)
      .nullable()
      .default(null)
      .meta({ description: 'With `create`: the address of the new meeting' }),
    note: z.string().trim().min(1).max(500).nullable().default(null).meta({
      description: 'Why; public where it explains a departure from the circular',
    }),
  })
  .meta({ id: 'DecisionRequest' })
export type DecisionRequest = z.input<typeof DecisionRequestSchema>
