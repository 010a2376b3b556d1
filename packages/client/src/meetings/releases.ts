import * as z from 'zod'
import { ChangeSchema as DomainChangeSchema, DriftSchema } from '@u4ssc/domain'
import { PublicMeetingSchema, ReleaseSchema, timesInZone } from './meetings'
import { JsonValueSchema } from '../circulars/corrections'
import { pageOf } from '../responses/page'

export const ChangeSchema = DomainChangeSchema.extend({
  before: JsonValueSchema,
  after: JsonValueSchema,
}).meta({ id: 'Change', description: 'One difference between two states of a meeting' })

export const AcceptedDriftSchema = DriftSchema.extend({
  letter: JsonValueSchema,
  meeting: JsonValueSchema,
  note: z.string().meta({ description: 'Why the meeting differs from its circular' }),
}).meta({
  id: 'AcceptedDrift',
  description: 'A difference between a meeting and its circular, with the reason',
})
export interface AcceptedDrift extends z.infer<typeof AcceptedDriftSchema> {}

export const ReleaseSummarySchema = ReleaseSchema.extend({
  sequence: z
    .int()
    .nonnegative()
    .meta({ description: 'SEQUENCE of the calendar entry (RFC 5545)' }),
  circular: z.string().nullable().meta({
    description: 'ID of the circular it came with; null if a person edited the meeting',
  }),
  reason: z.string().nullable().meta({ description: 'Public reason for the change' }),
  changes: z.array(ChangeSchema).meta({
    description: 'Public changes since the previous release; empty for the first',
  }),
}).meta({ id: 'ReleaseSummary', description: 'A release with its changes' })
export interface ReleaseSummary extends z.infer<typeof ReleaseSummarySchema> {}

export const ReleasePageSchema = pageOf(ReleaseSummarySchema).meta({
  id: 'ReleasePage',
  description: 'A page of releases',
})

export const PublishedReleaseSchema = z
  .object({
    slug: z.string(),
    meeting: PublicMeetingSchema,
    times: timesInZone,
    release: ReleaseSummarySchema,
    drift: z.array(AcceptedDriftSchema).meta({
      description: 'Where the meeting differs from its circulars, and why',
    }),
  })
  .meta({ id: 'PublishedRelease', description: 'One release of a meeting; it never changes' })
export interface PublishedRelease extends z.infer<typeof PublishedReleaseSchema> {}

export const ReleaseComparisonSchema = z
  .object({
    slug: z.string(),
    before: ReleaseSchema,
    after: ReleaseSchema,
    changes: z.array(ChangeSchema),
  })
  .meta({ id: 'ReleaseComparison', description: 'The differences between two releases' })
export interface ReleaseComparison extends z.infer<typeof ReleaseComparisonSchema> {}
