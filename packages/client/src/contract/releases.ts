import { z } from 'zod'
import { ChangeSchema as DomainChangeSchema, DriftSchema } from '@u4ssc/domain'
import { PublicMeetingSchema, ReleaseSchema } from './meetings'
import { JsonValueSchema } from './corrections'
import { pageOf } from './page'

export const ChangeSchema = DomainChangeSchema.extend({
  before: JsonValueSchema,
  after: JsonValueSchema,
}).meta({ id: 'Change', description: 'One difference between two states of a meeting' })

export const AcceptedDriftSchema = DriftSchema.extend({
  letter: JsonValueSchema,
  meeting: JsonValueSchema,
  note: z.string().meta({ description: 'Why the meeting departs from its letter' }),
}).meta({ id: 'AcceptedDrift' })
export type AcceptedDrift = z.infer<typeof AcceptedDriftSchema>

export const ReleaseSummarySchema = ReleaseSchema.extend({
  sequence: z.int().nonnegative().meta({ description: 'SEQUENCE of its calendar entry' }),
  circular: z.string().nullable().meta({
    description: 'Id of the letter that it came with; null where a person changed the meeting',
  }),
  reason: z.string().nullable().meta({ description: 'Why, in the words of the secretariat' }),
  changes: z.array(ChangeSchema).meta({
    description: 'Since the release before, as far as everybody may know; none in the first',
  }),
}).meta({ id: 'ReleaseSummary' })
export type ReleaseSummary = z.infer<typeof ReleaseSummarySchema>

export const ReleasePageSchema = pageOf(ReleaseSummarySchema).meta({ id: 'ReleasePage' })

export const PublishedReleaseSchema = z
  .object({
    slug: z.string(),
    meeting: PublicMeetingSchema,
    release: ReleaseSummarySchema,
    drift: z.array(AcceptedDriftSchema).meta({
      description: 'Where the meeting departs from what its letters say, and why',
    }),
  })
  .meta({ id: 'PublishedRelease', description: 'One release of a meeting; it never changes' })
export type PublishedRelease = z.infer<typeof PublishedReleaseSchema>

export const ReleaseComparisonSchema = z
  .object({
    slug: z.string(),
    before: ReleaseSchema,
    after: ReleaseSchema,
    changes: z.array(ChangeSchema),
  })
  .meta({ id: 'ReleaseComparison' })
export type ReleaseComparison = z.infer<typeof ReleaseComparisonSchema>
