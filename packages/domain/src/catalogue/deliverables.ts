import * as z from 'zod'
import { factSchema, PartialDateSchema, stated, type Fact } from './fact'
import { SourceKeySchema, type SourceKey } from './sources'

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

function deliverable(
  title: string,
  state: Deliverable['state'],
  date: string | null,
  lead: string | null,
  source: SourceKey,
): Deliverable {
  const fact = (value: string | null): Fact<string> | null =>
    value === null ? null : stated(value, source)
  return { title, state, date: fact(date), lead: fact(lead), sources: [source] }
}

/**
 * Publications, including planned ones, by date; undated ones last.
 *
 * @example
 * DELIVERABLES.filter(({ state }) => state === 'planned').length // => 2
 */
export const DELIVERABLES: readonly Deliverable[] = [
  deliverable(
    'Connecting cities and communities with the Sustainable Development Goals',
    'published',
    '2017',
    'Working group 2',
    'publication-2017',
  ),
  deliverable(
    'Enhancing innovation and participation in smart sustainable cities',
    'presented',
    '2018-04',
    'Working group 3',
    'press-2018',
  ),
  deliverable(
    'Collection methodology for key performance indicators for smart sustainable cities',
    'presented',
    '2018-04',
    null,
    'press-2018',
  ),
  deliverable(
    'Guidelines on tools and mechanisms to finance smart-city projects',
    'planned',
    '2018',
    null,
    'press-2018',
  ),
  deliverable(
    'Guidelines on strategies for circular cities',
    'planned',
    '2018',
    null,
    'press-2018',
  ),
  deliverable(
    'City Science Application Framework, with 8 case studies',
    'presented',
    '2019',
    null,
    'news-2019',
  ),
  deliverable(
    'Verification report on key performance indicators, Pully',
    'presented',
    '2019',
    'ITU',
    'news-2019',
  ),
  deliverable(
    'Blockchain for smart sustainable cities',
    'published',
    '2020',
    'UNU-EGOV',
    'publication-2020',
  ),
  deliverable(
    'Smart public health emergency management and ICT implementations',
    'published',
    '2021',
    'City Platforms',
    'publication-2021',
  ),
  deliverable(
    'Guiding principles for artificial intelligence in cities',
    'announced',
    '2023-09',
    'Artificial Intelligence in Cities',
    'group-ai',
  ),
  deliverable(
    'Digital solutions for integrated city management and use cases',
    'published',
    null,
    'City Platforms',
    'publication-platforms',
  ),
]
