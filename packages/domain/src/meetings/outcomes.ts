import * as z from 'zod'
import { CalendarDateSchema } from '../scalars'

/**
 * The outcome for an objective of the circular, by its position from 0.
 *
 * @example
 * OutcomeSchema.parse({ objective: 0, text: 'Discussed', documents: [] }).objective // => 0
 */
export const OutcomeSchema = z
  .object({
    objective: z.int().nonnegative().meta({ description: 'Position of the objective, from 0' }),
    text: z.string(),
    documents: z.array(z.string()),
  })
  .meta({ id: 'Outcome', description: 'Outcome for an objective of the circular' })
export type Outcome = z.infer<typeof OutcomeSchema>

/**
 * A decision of the meeting on an item. The objective is its position in the meeting, from 0.
 *
 * @example
 * MeetingDecisionSchema.shape.result.options // => ['approved', 'amended', 'deferred', 'noted']
 */
export const MeetingDecisionSchema = z
  .object({
    id: z.string(),
    number: z
      .string()
      .exactOptional()
      .meta({ description: 'Official number, for example "U4SSC-6/3"' }),
    item: z.string(),
    result: z.enum(['approved', 'amended', 'deferred', 'noted']),
    text: z.string(),
    objective: z
      .int()
      .nonnegative()
      .nullable()
      .exactOptional()
      .meta({ description: 'Position of the objective, from 0' }),
    agendaItem: z.string().exactOptional().meta({ description: 'Number of the agenda item' }),
    responsible: z.string().exactOptional().meta({ description: 'Who carries the decision out' }),
    dueOn: CalendarDateSchema.nullable()
      .exactOptional()
      .meta({ description: 'Last day to carry it out' }),
    documents: z.array(z.string()),
  })
  .meta({ id: 'MeetingDecision', description: 'A decision of the meeting on an item' })
export type MeetingDecision = z.infer<typeof MeetingDecisionSchema>
