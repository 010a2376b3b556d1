import { z } from 'zod'
import { CalendarDateSchema, DriftSchema, InstantSchema } from '@u4ssc/domain'
import { JsonValueSchema } from './corrections'
import { DecisionAnswerSchema, DraftDecisionSchema } from './draft-decisions'
import { AudienceCountSchema } from './notices'
import { ChangeSchema } from './releases'

const ReviewedDriftSchema = DriftSchema.extend({
  letter: JsonValueSchema,
  meeting: JsonValueSchema,
  note: z.string().nullable().meta({
    description: 'The note that accepts it; null where publishing needs one',
  }),
}).meta({ id: 'ReviewedDrift', description: 'A fact of a meeting that departs from its circular' })
export type ReviewedDrift = z.infer<typeof ReviewedDriftSchema>

export const UnapprovedFileSchema = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer within the meeting' }),
    title: z.string().meta({ description: 'Title of the document, or name of the speaker' }),
    state: z.enum(['waiting', 'returned', 'removed']),
  })
  .meta({ id: 'UnapprovedFile', description: 'A file of a meeting that is not approved yet' })
export type UnapprovedFile = z.infer<typeof UnapprovedFileSchema>

export const OpenDriftSchema = z
  .object({
    items: z.array(
      z.object({
        draft: z.uuid(),
        reference: z.string().nullable(),
        slug: z.string().meta({ description: 'Of the published meeting that the draft changes' }),
        position: z.int().nonnegative(),
        drift: z.array(ReviewedDriftSchema),
      }),
    ),
  })
  .meta({
    id: 'OpenDrift',
    description:
      'Where open drafts depart from the circulars of their meetings, without a note yet',
  })
export type OpenDrift = z.infer<typeof OpenDriftSchema>

const ISSUE = {
  key: z.string().meta({ description: 'Names the issue within the draft, for its decision' }),
  position: z.int().nonnegative().nullable().meta({
    description: 'Of the meeting in the reading; null where it is about the whole circular',
  }),
  pointer: z.string().nullable().meta({ description: 'JSON pointer within the reading' }),
  answers: z.array(DecisionAnswerSchema).meta({
    description: 'What can be decided here; none where the draft itself has to be changed',
  }),
  decision: DraftDecisionSchema.nullable().meta({
    description: 'What was decided; null holds publication back',
  }),
}

const dates = z.array(CalendarDateSchema)

/** Each kind of open issue, with what a person needs to know to decide it. */
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
          'Facts of the circular itself, or of one of its meetings, that are uncertain and that ' +
          'nobody corrected. `checked` confirms them: their certainty becomes `stated`. If a value ' +
          'or the list changes, the issue is open again.',
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
      slug: z.string().meta({ description: 'A free address for a new meeting' }),
    }),
    z.object({ ...ISSUE, kind: z.literal('slug-taken'), slug: z.string() }),
    z.object({
      ...ISSUE,
      kind: z.literal('newer-release'),
      slug: z.string(),
      release: z.int().positive().meta({ description: 'The release the draft started from' }),
      latest: z.int().positive(),
    }),
    z.object({
      ...ISSUE,
      kind: z.literal('move-programme'),
      from: dates.meta({ description: 'Days of the published meeting' }),
      to: dates.meta({ description: 'Days of the meeting in the draft' }),
      sessions: z
        .int()
        .positive()
        .meta({ description: 'Sessions that did not move with the meeting' }),
    }),
    z.object({
      ...ISSUE,
      kind: z.literal('move-deadlines'),
      from: CalendarDateSchema,
      to: CalendarDateSchema,
      deadlines: z.array(
        z.object({
          pointer: z.string().nullable().meta({
            description:
              'JSON pointer within the meeting; null for when the registration form closes',
          }),
          what: z.string().nullable(),
          before: CalendarDateSchema,
          after: CalendarDateSchema.meta({ description: 'If it moves with the meeting' }),
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
      speaker: z.string().meta({ description: 'Id that no speaker of the meeting has' }),
    }),
  ])
  .meta({ id: 'OpenIssue', description: 'Something to decide before publishing' })
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
  .meta({ id: 'FactSource', description: 'Why a fact is what it is' })
export type FactSource = z.infer<typeof FactSourceSchema>

const ReviewedChangeSchema = ChangeSchema.extend({
  section: z.enum(['facts', 'programme', 'deadlines']),
  source: FactSourceSchema,
}).meta({ id: 'ReviewedChange' })
export type ReviewedChange = z.infer<typeof ReviewedChangeSchema>

const count = z.int().nonnegative()
const moved = <Value extends z.ZodType>(value: Value) =>
  z.object({ before: value.nullable(), after: value.nullable() })

const ReviewedMeetingSchema = z
  .object({
    position: z.int().nonnegative(),
    slug: z.string(),
    title: z.string(),
    release: z.int().positive().nullable().meta({
      description: 'The release the draft started from; null for a new meeting',
    }),
    latest: z.int().positive().nullable().meta({
      description: 'The public release; differs from `release` where the draft is behind',
    }),
    changes: z.array(ReviewedChangeSchema).meta({
      description: 'Against the public release, all of them; everything of a new meeting',
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
        registrations: count.meta({ description: 'Decided again for the new date' }),
      }),
    }),
    calendar: z.object({
      sequence: z.object({ before: count, after: count }),
      moved: count,
      cancelled: count,
      added: count,
    }),
    notified: AudienceCountSchema.meta({
      description: 'Whom the notice of this release reaches; nobody where nothing public changes',
    }),
  })
  .meta({ id: 'ReviewedMeeting' })
export type ReviewedMeeting = z.infer<typeof ReviewedMeetingSchema>

export const ReviewSchema = z
  .object({
    draft: z.string(),
    version: z.int().positive(),
    hash: z.string().meta({
      description: 'Names exactly what is shown here: publishing needs it',
      example: 'nC3t0Wm7Q0m0C1hJZx0dQnqkq0m1kq3b8uXh0b7rV9E',
    }),
    circular: z
      .object({ id: z.string().nullable(), reference: z.string().nullable() })
      .nullable()
      .meta({ description: 'The circular that becomes public; null where a meeting is edited' }),
    meetings: z.array(ReviewedMeetingSchema),
    issues: z.array(OpenIssueSchema).meta({
      description:
        'What has to be decided, and what was; one without a decision holds publication back',
    }),
    needsReason: z.boolean().meta({
      description: 'Whether a published meeting changes: publishing needs a public reason then',
    }),
  })
  .meta({ id: 'Review', description: 'What publishing a draft would do, now' })
export type Review = z.infer<typeof ReviewSchema>
