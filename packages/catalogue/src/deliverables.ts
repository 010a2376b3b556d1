import * as z from 'zod'
import deliverables from './data/deliverables.json' with { type: 'json' }
import { factSchema, PartialDateSchema } from './fact'
import { SourceKeySchema } from './sources'

/**
 * A publication of the initiative and its known state.
 *
 * @example
 * DeliverableSchema.shape.state.options // => ['published', 'presented', 'announced', 'planned']
 */
export const DeliverableSchema = z
  .object({
    title: z.string(),
    state: z.enum(['published', 'presented', 'announced', 'planned']),
    date: factSchema(PartialDateSchema)
      .nullable()
      .meta({ description: 'Of the state; not later than that where it was presented' }),
    lead: factSchema(z.string()).nullable(),
    sources: z.array(SourceKeySchema).min(1),
  })
  .meta({ id: 'Deliverable', description: 'What came of the work of the initiative' })
export type Deliverable = z.infer<typeof DeliverableSchema>

/**
 * Publications, including planned ones, by date; undated ones last.
 *
 * @example
 * DELIVERABLES.filter(({ state }) => state === 'planned').length // => 2
 */
export const DELIVERABLES: readonly Deliverable[] = z.array(DeliverableSchema).parse(deliverables)
