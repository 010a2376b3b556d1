import * as z from 'zod'
import { CalendarDateSchema, DriftSchema, InstantSchema } from '@u4ssc/domain'
import { JsonValueSchema } from '../circulars/corrections'
import { DecisionAnswerSchema, DraftDecisionSchema } from './draft-decisions'
import { AudienceCountSchema } from '../emails/notices'
import { ChangeSchema } from '../meetings/releases'

const ReviewedDriftSchema = DriftSchema.extend({
  letter: JsonValueSchema,
  meeting: JsonValueSchema,
  note: z.string().nullable().meta({
    description: 'The note that explains it; null if publishing still requires one',
  }),
}).meta({ id: 'ReviewedDrift', description: 'A fact of a meeting that differs from its circular' })
export interface ReviewedDrift extends z.infer<typeof ReviewedDriftSchema> {}

export const UnapprovedFileSchema = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer in the meeting' }),
    title: z.string().meta({ description: 'Title of the document or name of the speaker' }),
    state: z.enum(['waiting', 'returned', 'removed']),
  })
  .meta({ id: 'UnapprovedFile', description: 'A file of a meeting that is not approved yet' })
export interface UnapprovedFile extends z.infer<typeof UnapprovedFileSchema> {}

export const OpenDriftSchema = z
  .object({
    items: z.array(
      z.object({
        draft: z.uuid(),
        reference: z.string().nullable(),
        slug: z
          .string()
          .meta({ description: 'Slug of the published meeting that the draft changes' }),
        position: z.int().nonnegative(),
        drift: z.array(ReviewedDriftSchema),
      }),
    ),
  })
  .meta({
    id: 'OpenDrift',
    description: 'Differences between open drafts and circulars that no note explains yet',
  })
export interface OpenDrift extends z.infer<typeof OpenDriftSchema> {}

const ISSUE = {
  key: z.string().meta({ description: 'Key of the issue in the draft' }),
  position: z.int().nonnegative().nullable().meta({
    description: 'Position of the meeting in the reading; null for the whole circular',
  }),
  pointer: z.string().nullable().meta({ description: 'JSON pointer in the reading' }),
  answers: z.array(DecisionAnswerSchema).meta({
    description: 'Possible decisions; empty if the draft itself has to be changed',
  }),
  decision: DraftDecisionSchema.nullable().meta({
    description: 'The decision; null prevents publication',
  }),
}

const dates = z.array(CalendarDateSchema)

/** The kinds of open issues, each with the data to decide it. */
export const OpenIssueSchema = z
  .discriminatedUnion('kind', [
    z.object({
      ...ISSUE,
      kind: z.literal('remark'),
      diagnostic: z.int().nonnegative(),
      code: z.string(),
    }),
    z
      .object({
        ...ISSUE,
        kind: z.literal('uncertain-facts'),
        pointers: z.array(z.string()).meta({
          description:
            'JSON pointers within the reading of the facts to compare with the circular, as in `evidence`',
          example: ['/meetings/0/fee', '/meetings/0/website'],
        }),
      })
      .meta({
        description:
          'Facts of the circular itself, or of one of its meetings, that are uncertain and that nobody corrected. `checked` confirms them: their certainty becomes `stated`. If a value or the list changes, the issue is open again.',
      }),
    z.object({ ...ISSUE, kind: z.literal('no-meeting') }),
    z.object({ ...ISSUE, kind: z.literal('letter-unnamed') }),
    z.object({
      ...ISSUE,
      kind: z.literal('letter-published'),
      circular: z.string(),
      isWithdrawn: z.boolean(),
    }),
    z.object({
      ...ISSUE,
      kind: z.literal('same-meeting'),
      existing: z.object({
        slug: z.string(),
        title: z.string(),
        firstDate: CalendarDateSchema.nullable(),
      }),
      slug: z.string().meta({ description: 'A free slug for a new meeting' }),
    }),
    z.object({ ...ISSUE, kind: z.literal('slug-taken'), slug: z.string() }),
    z.object({
      ...ISSUE,
      kind: z.literal('newer-release'),
      slug: z.string(),
      release: z
        .int()
        .positive()
        .meta({ description: 'Number of the release that the draft is based on' }),
      latest: z.int().positive(),
    }),
    z.object({
      ...ISSUE,
      kind: z.literal('move-programme'),
      from: dates.meta({ description: 'Days of the published meeting' }),
      to: dates.meta({ description: 'Days of the meeting in the draft' }),
      sessions: z.int().nonnegative().meta({
        description:
          'Number of sessions of the draft that did not move with the meeting; after a decision, how many there would be without it',
      }),
    }),
    z
      .object({
        ...ISSUE,
        kind: z.literal('sessions-outside'),
        from: dates.meta({ description: 'Days of these sessions' }),
        to: dates.meta({ description: 'Days of the meeting in the draft' }),
        sessions: z.array(
          z.object({ id: z.string(), title: z.string(), date: CalendarDateSchema }),
        ),
      })
      .meta({
        description:
          'Sessions on days on which the meeting does not sit. `keep` leaves them there on purpose, until other days are involved.',
      }),
    z.object({
      ...ISSUE,
      kind: z.literal('move-deadlines'),
      from: CalendarDateSchema,
      to: CalendarDateSchema,
      deadlines: z.array(
        z.object({
          pointer: z.string().nullable().meta({
            description: 'JSON pointer in the meeting; null for the closing of registration',
          }),
          what: z.string().nullable(),
          before: CalendarDateSchema,
          after: CalendarDateSchema.meta({ description: 'The date if it moves with the meeting' }),
        }),
      ),
    }),
    z.object({ ...ISSUE, kind: z.literal('drift'), drift: ReviewedDriftSchema }),
    z.object({
      ...ISSUE,
      kind: z.literal('file-not-approved'),
      title: z.string(),
      state: UnapprovedFileSchema.shape.state,
    }),
    z.object({
      ...ISSUE,
      kind: z.literal('speaker-unknown'),
      session: z.string().meta({ description: 'Title of the session' }),
      speaker: z.string().meta({ description: 'ID that no speaker of the meeting has' }),
    }),
  ])
  .meta({ id: 'OpenIssue', description: 'An issue to decide before publishing' })
export type OpenIssue = z.infer<typeof OpenIssueSchema>

const FactSourceSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('circular'),
      reference: z.string().nullable(),
      part: z.enum(['head', 'subject', 'body', 'closing', 'annex']),
      paragraph: z.string().nullable(),
    }),
    z.object({
      kind: z.literal('edited'),
      note: z.string().nullable(),
      by: z.object({ id: z.string(), name: z.string() }).nullable(),
      at: InstantSchema.nullable(),
    }),
    z.object({ kind: z.literal('derived') }),
  ])
  .meta({ id: 'FactSource', description: 'The source of a fact' })
export type FactSource = z.infer<typeof FactSourceSchema>

const ReviewedChangeSchema = ChangeSchema.extend({
  section: z.enum(['facts', 'programme', 'deadlines']),
  source: FactSourceSchema,
}).meta({ id: 'ReviewedChange', description: 'A change with its source' })
export interface ReviewedChange extends z.infer<typeof ReviewedChangeSchema> {}

const count = z.int().nonnegative()
const moved = <Value extends z.ZodType>(value: Value) =>
  z.object({ before: value.nullable(), after: value.nullable() })

const ReviewedMeetingSchema = z
  .object({
    position: z.int().nonnegative(),
    slug: z.string(),
    title: z.string(),
    release: z.int().positive().nullable().meta({
      description: 'Number of the release that the draft is based on; null for a new meeting',
    }),
    latest: z.int().positive().nullable().meta({
      description: 'Number of the public release; differs from `release` if the draft is outdated',
    }),
    changes: z.array(ReviewedChangeSchema).meta({
      description: 'All changes from the public release; for a new meeting, everything',
    }),
    drift: z.array(ReviewedDriftSchema),
    unapproved: z.array(UnapprovedFileSchema),
    schedule: z.object({
      firstDate: moved(CalendarDateSchema),
      joiningAt: moved(InstantSchema),
      reminders: z.array(z.object({ hoursBefore: z.int().positive(), at: moved(InstantSchema) })),
      registrationClosesAt: moved(InstantSchema),
      eligibility: z.object({
        date: moved(CalendarDateSchema),
        registrations: count.meta({
          description: 'Number of registrations decided again for the new date',
        }),
      }),
    }),
    calendar: z.object({
      sequence: z.object({ before: count, after: count }),
      moved: count,
      tentative: count.meta({
        description: 'Number of entries that become tentative because the meeting is postponed',
      }),
      cancelled: count,
      added: count,
    }),
    notified: AudienceCountSchema.meta({
      description: 'Who gets the notice about this release; nobody if nothing public changes',
    }),
  })
  .meta({ id: 'ReviewedMeeting', description: 'What publishing would change in one meeting' })
export interface ReviewedMeeting extends z.infer<typeof ReviewedMeetingSchema> {}

export const ReviewSchema = z
  .object({
    draft: z.string(),
    version: z.int().positive(),
    hash: z.string().meta({
      description: 'Hash of this review, required to publish',
      example: 'nC3t0Wm7Q0m0C1hJZx0dQnqkq0m1kq3b8uXh0b7rV9E',
    }),
    circular: z
      .object({ id: z.string().nullable(), reference: z.string().nullable() })
      .nullable()
      .meta({ description: 'The circular to be published; null if a meeting is edited' }),
    meetings: z.array(ReviewedMeetingSchema),
    issues: z.array(OpenIssueSchema).meta({
      description:
        'Issues with and without a decision; one without a decision prevents publication',
    }),
    needsReason: z.boolean().meta({
      description:
        'Whether publishing requires a public reason because a published meeting changes',
    }),
  })
  .meta({ id: 'Review', description: 'What publishing a draft would do now' })
export interface Review extends z.infer<typeof ReviewSchema> {}
