import * as z from 'zod'
import { keysWith } from '../keys-with'

/** How long a kind of personal data is kept, why, and what happens afterwards. */
export interface Retention {
  /** Purpose of the data. */
  readonly purpose:
    | 'confirm'
    | 'take-part'
    | 'assist'
    | 'proof'
    | 'visa'
    | 'verify'
    | 'list'
    | 'tell'
    | 'news'
    | 'invite'
    | 'answer-once'
    | 'decide-again'
  /** Legal ground: a request or consent of the person, or the mandate of the secretariat. */
  readonly ground: 'request' | 'consent' | 'mandate'
  /** Days after an event; `setting`: as set for the meeting; `ended`: until the person ends it. */
  readonly kept:
    | { readonly from: 'sent' | 'meeting-ends'; readonly days: number }
    | { readonly from: 'setting' | 'ended' }
  readonly then: 'deleted' | 'counted' | 'hidden'
  /** Whether an owner can change the period. */
  readonly isSetByOwner: boolean
}

/**
 * Retention rules for personal data, used by the settings of retention, its job and the privacy page.
 * A kind of data is written into this table once.
 */
// prettier-ignore
export const RETENTION = {
  unconfirmed:     { purpose: 'confirm',      ground: 'request', kept: { from: 'sent', days: 2 },               then: 'deleted', isSetByOwner: false },
  registration:    { purpose: 'take-part',    ground: 'request', kept: { from: 'meeting-ends', days: 180 },     then: 'counted', isSetByOwner: true },
  declined:        { purpose: 'decide-again', ground: 'mandate', kept: { from: 'meeting-ends', days: 0 },       then: 'deleted', isSetByOwner: false },
  needs:           { purpose: 'assist',       ground: 'consent', kept: { from: 'meeting-ends', days: 30 },      then: 'deleted', isSetByOwner: true },
  attendance:      { purpose: 'proof',        ground: 'consent', kept: { from: 'meeting-ends', days: 180 },     then: 'counted', isSetByOwner: true },
  passport:        { purpose: 'visa',         ground: 'request', kept: { from: 'meeting-ends', days: 30 },      then: 'deleted', isSetByOwner: true },
  papers:          { purpose: 'verify',       ground: 'request', kept: { from: 'meeting-ends', days: 1825 },    then: 'deleted', isSetByOwner: true },
  listed:          { purpose: 'list',         ground: 'consent', kept: { from: 'setting' },                     then: 'hidden',  isSetByOwner: false },
  emails:          { purpose: 'tell',         ground: 'request', kept: { from: 'meeting-ends', days: 180 },     then: 'deleted', isSetByOwner: true },
  'other-emails':  { purpose: 'tell',         ground: 'request', kept: { from: 'sent', days: 180 },             then: 'deleted', isSetByOwner: true },
  invitations:     { purpose: 'invite',       ground: 'mandate', kept: { from: 'meeting-ends', days: 180 },     then: 'deleted', isSetByOwner: true },
  'focal-points':  { purpose: 'take-part',    ground: 'mandate', kept: { from: 'meeting-ends', days: 180 },     then: 'deleted', isSetByOwner: true },
  speakers:        { purpose: 'tell',         ground: 'mandate', kept: { from: 'meeting-ends', days: 180 },     then: 'deleted', isSetByOwner: true },
  'speaker-pages': { purpose: 'take-part',    ground: 'mandate', kept: { from: 'meeting-ends', days: 30 },      then: 'deleted', isSetByOwner: true },
  followers:       { purpose: 'news',         ground: 'consent', kept: { from: 'ended' },                       then: 'deleted', isSetByOwner: false },
  requests:        { purpose: 'answer-once',  ground: 'request', kept: { from: 'sent', days: 1 },               then: 'deleted', isSetByOwner: false },
} as const satisfies Record<string, Retention>

/** All kinds of data, in the order of the privacy page. */
export const RETENTION_DATA = /* @__PURE__ */ keysWith(RETENTION, {})

/** Kinds of data whose period an owner can change; the others belong to how the platform works. */
export const RETENTION_KINDS = /* @__PURE__ */ keysWith(RETENTION, { isSetByOwner: true })
export const RetentionKindSchema = z
  .enum(RETENTION_KINDS)
  .meta({ id: 'RetentionKind', description: 'A kind of personal data' })
export type RetentionKind = z.infer<typeof RetentionKindSchema>

/** Ten years. */
export const MAX_RETENTION_DAYS = 3650

export const RetentionPeriodsSchema = z
  .record(RetentionKindSchema, z.int().min(1).max(MAX_RETENTION_DAYS))
  .meta({
    id: 'RetentionPeriods',
    description:
      'Days that each kind of data is kept after the meeting, or after an email was sent',
  })
export type RetentionPeriods = z.infer<typeof RetentionPeriodsSchema>

export const RetentionSettingsSchema = z
  .object({
    periods: RetentionPeriodsSchema,
    version: z.int().nonnegative().meta({ description: '0 if the periods were never changed' }),
  })
  .meta({ id: 'RetentionSettings', description: 'The retention periods and their version' })
export interface RetentionSettings extends z.infer<typeof RetentionSettingsSchema> {}

export const RetentionPreviewRequestSchema = z
  .object({ periods: RetentionPeriodsSchema })
  .meta({ id: 'RetentionPreviewRequest', description: 'The periods to try' })

export const RetentionPreviewSchema = z
  .object({
    total: z.int().nonnegative().meta({ description: 'Number of rows that would be deleted' }),
    items: z.array(
      z.object({
        data: RetentionKindSchema,
        meeting: z.string().nullable().meta({ description: 'Meeting slug; null for other emails' }),
        rows: z.int().positive(),
      }),
    ),
  })
  .meta({ id: 'RetentionPreview', description: 'What would be deleted now' })
export interface RetentionPreview extends z.infer<typeof RetentionPreviewSchema> {}

export const RetentionChangeSchema = RetentionSettingsSchema.extend({
  erases: z.int().nonnegative().meta({
    description: 'The total of the preview; refused if the preview would now have another one',
  }),
}).meta({ id: 'RetentionChange', description: 'The new periods, as previewed' })
export interface RetentionChange extends z.infer<typeof RetentionChangeSchema> {}
