import * as z from 'zod'
import { CalendarDateSchema, MeetingDecisionSchema } from '@u4ssc/domain'
import { NumberedPageQuerySchema, numberedPageOf } from '../responses/page'

const MAX_TEXT_LENGTH = 200

export const DecisionQuerySchema = NumberedPageQuerySchema.extend({
  q: z.string().trim().min(1).max(MAX_TEXT_LENGTH).optional().meta({
    description: 'Text in the number, the item, the decision or the name of who is responsible',
    example: 'work plan',
  }),
  meeting: z
    .string()
    .max(MAX_TEXT_LENGTH)
    .optional()
    .meta({ description: 'Slug of a meeting', example: 'u4ssc-6' }),
  result: MeetingDecisionSchema.shape.result.optional().meta({ description: 'Result' }),
  responsible: z
    .string()
    .trim()
    .min(1)
    .max(MAX_TEXT_LENGTH)
    .optional()
    .meta({ description: 'Part of the name of who carries the decision out', example: 'ITU' }),
})
export interface DecisionQuery extends z.input<typeof DecisionQuerySchema> {}

export const RegisteredDecisionSchema = z
  .object({
    meeting: z.object({ slug: z.string(), title: z.string() }),
    date: CalendarDateSchema.nullable().meta({ description: 'First day of the meeting' }),
    objective: z.string().nullable().meta({ description: 'Text of the objective, if any' }),
    decision: MeetingDecisionSchema,
  })
  .meta({ id: 'RegisteredDecision', description: 'A decision in the register of all meetings' })
export interface RegisteredDecision extends z.infer<typeof RegisteredDecisionSchema> {}

export const DecisionListSchema = numberedPageOf(RegisteredDecisionSchema).meta({
  id: 'DecisionList',
  description: 'A page of the register of decisions',
})
export interface DecisionList extends z.infer<typeof DecisionListSchema> {}
