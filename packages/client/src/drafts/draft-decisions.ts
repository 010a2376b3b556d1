import * as z from 'zod'
import { CalendarDateSchema } from '@u4ssc/domain'
import { CorrectionSchema } from '../circulars/corrections'

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

/** The decision on an open issue, stored with the draft. */
export const DraftDecisionSchema = z
  .object({
    issue: z.string().max(500),
    answer: DecisionAnswerSchema,
    note: z.string().max(500).nullable(),
    corrections: z.array(CorrectionSchema).meta({
      description: 'Corrections made by the decision; removed with it unless changed since',
    }),
    replaced: z.array(CorrectionSchema).exactOptional().meta({
      description: 'Corrections that the decision replaced; they come back if it is removed',
    }),
    dates: z.array(CalendarDateSchema).meta({
      description:
        'Days of the meeting at the time of the decision, if it concerns days, then the days of sessions that stay outside',
    }),
  })
  .meta({ id: 'DraftDecision', description: 'The decision on an open issue' })
export interface DraftDecision extends z.infer<typeof DraftDecisionSchema> {}

export const DecisionRequestSchema = z
  .object({
    version: z.int().positive(),
    issue: z.string().min(1).max(500).meta({ description: 'Key of the open issue' }),
    answer: DecisionAnswerSchema.nullable().meta({
      description: 'One of the answers of the issue; null removes the decision',
    }),
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(200)
      .nullable()
      .default(null)
      .meta({ description: 'Slug of the new meeting, with `create`' }),
    note: z.string().trim().min(1).max(500).nullable().default(null).meta({
      description: 'Reason; public if it explains a difference from the circular',
    }),
  })
  .meta({ id: 'DecisionRequest', description: 'An answer to an open issue of a draft' })
export interface DecisionRequest extends z.input<typeof DecisionRequestSchema> {}
