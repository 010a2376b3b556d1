import * as z from 'zod'
import { CircularSchema, DiagnosticSchema, EvidenceSchema, InstantSchema } from '@u4ssc/domain'
import { CorrectionSchema } from '../circulars/corrections'
import { PublicMeetingSchema } from './meetings'
import { ProceedingsSchema } from './proceedings'
import { OrganizationEntrySchema } from '../organizations/organizations'
import { AcceptedDriftSchema, ReleaseSummarySchema } from './releases'

export const EXPORT_VERSION = 1

/** The first line, which describes the export. */
const HeadLineSchema = z.object({
  type: z.literal('u4ssc-export'),
  version: z.literal(EXPORT_VERSION),
})

/** A published circular; `stated` has the meetings as the circular states them. */
const CircularLineSchema = z.object({
  type: z.literal('circular'),
  id: z.string(),
  circular: CircularSchema,
  text: z.string(),
  stated: z.array(PublicMeetingSchema),
  evidence: EvidenceSchema,
  diagnostics: z.array(DiagnosticSchema),
  corrections: z.array(CorrectionSchema),
  publishedAt: InstantSchema,
})

/** A published meeting, the circular that convenes it, and all circulars about it. */
const MeetingLineSchema = z.object({
  type: z.literal('meeting'),
  slug: z.string(),
  circular: z.string(),
  circulars: z.array(z.string()),
  turns: z.int().nonnegative().meta({
    description: 'Number of withdrawals and restorations; the calendar sequence continues from it',
  }),
  turnedAt: InstantSchema.nullable(),
})

/** One release of a meeting; lines are in the order of publication. */
const ReleaseLineSchema = z.object({
  type: z.literal('release'),
  slug: z.string(),
  number: z.int().positive(),
  name: z.string().nullable(),
  reason: z.string().nullable(),
  circular: z.string().nullable(),
  sequence: z.int().nonnegative(),
  meeting: PublicMeetingSchema,
  evidence: EvidenceSchema,
  changes: ReleaseSummarySchema.shape.changes,
  drift: z.array(AcceptedDriftSchema),
  publishedAt: InstantSchema,
})

/** A closing of proceedings, with the record as the text of its digest. */
const ProceedingsLineSchema = ProceedingsSchema.extend({
  type: z.literal('proceedings'),
  slug: z.string(),
  record: z.string(),
})
/** An organization with its memberships. */
const OrganizationLineSchema = OrganizationEntrySchema.extend({ type: z.literal('organization') })

/** One line of an export of public data. */
export const ExportLineSchema = z
  .discriminatedUnion('type', [
    HeadLineSchema,
    CircularLineSchema,
    MeetingLineSchema,
    ReleaseLineSchema,
    ProceedingsLineSchema,
    OrganizationLineSchema,
  ])
  .meta({ id: 'ExportLine' })
export type ExportLine = z.infer<typeof ExportLineSchema>
export interface ExportedCircular extends z.infer<typeof CircularLineSchema> {}
export interface ExportedProceedings extends z.infer<typeof ProceedingsLineSchema> {}
export interface ExportedOrganization extends z.infer<typeof OrganizationLineSchema> {}
export interface ExportedRelease extends z.infer<typeof ReleaseLineSchema> {}
