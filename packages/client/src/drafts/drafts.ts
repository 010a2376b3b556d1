import * as z from 'zod'
import {
  InstantSchema,
  MeetingSchema,
  ReadingSchema,
  UnappliedAmendmentSchema,
} from '@u4ssc/domain'
import { AcknowledgementSchema, CorrectionSchema } from '../circulars/corrections'
import { MeetingLinkSchema } from '../circulars/circulars'
import { DraftDecisionSchema } from './draft-decisions'
import { PageQuerySchema, pageOf } from '../responses/page'
import { MAX_CIRCULAR_LENGTH } from '../circulars/readings'

export const DraftCreationSchema = z
  .object({
    text: z
      .string()
      .regex(/\S/, 'Enter the text of the circular')
      .max(MAX_CIRCULAR_LENGTH)
      .nullable()
      .default(null)
      .meta({
        description:
          'Text of the circular, stored unchanged; spans of the evidence are positions in it',
      }),
    fileName: z.string().max(255).nullable().default(null),
    meeting: z.string().max(200).nullable().default(null).meta({
      description:
        'Slug of the published meeting to change. If it has an open draft, that draft is returned. With `text`, the circular applies to this meeting; without `meeting`, it applies to the meetings of the circular that it amends',
    }),
    release: z.int().positive().nullable().default(null).meta({
      description:
        'Number of the release to restore. Refused if the open draft has changes already',
    }),
    composedFor: MeetingSchema.nullable().default(null).meta({
      description:
        'The meeting that `text` was composed for. Refused if the text states a fact that this meeting does not have',
    }),
    allowDuplicate: z.boolean().default(false).meta({
      description: 'Import the circular even if it is published or has an open draft',
    }),
  })
  .refine(({ text, meeting }) => text !== null || meeting !== null, {
    path: ['text'],
    error: 'Provide `text`, `meeting` or both',
  })
  .refine(({ text, meeting, release }) => release === null || (text === null && meeting !== null), {
    path: ['release'],
    error: 'To restore a release, provide `meeting` and leave out `text`',
  })
  .meta({ id: 'DraftCreation', description: 'A circular to import, or a meeting to change' })
export interface DraftCreation extends z.input<typeof DraftCreationSchema> {}

/** The published state that a meeting of a draft is based on. */
export const DraftBaseSchema = z
  .object({
    position: z.int().nonnegative().meta({ description: 'Position of the meeting in the reading' }),
    slug: z.string(),
    release: z.int().positive(),
  })
  .meta({ id: 'DraftBase', description: 'The release that a meeting of a draft is based on' })
export interface DraftBase extends z.infer<typeof DraftBaseSchema> {}

export const DraftSummarySchema = z
  .object({
    id: z.string(),
    status: z.enum(['open', 'published']),
    reference: z.string().nullable(),
    subject: z.string().nullable(),
    fileName: z.string().nullable(),
    openIssues: z.int().nonnegative().meta({
      description: 'Number of open issues of the text; the review has all of them',
    }),
    meeting: z.string().nullable().meta({
      description: 'Slug of the published meeting it changes; null for an imported circular',
    }),
    bases: z.array(DraftBaseSchema),
    createdAt: InstantSchema,
    updatedAt: InstantSchema,
  })
  .meta({ id: 'DraftSummary', description: 'A draft in a list' })
export interface DraftSummary extends z.infer<typeof DraftSummarySchema> {}

export const DraftQuerySchema = PageQuerySchema.extend({
  status: z.enum(['open', 'published']).optional().meta({ description: 'Status of the draft' }),
  meeting: z.string().max(200).optional().meta({
    description: 'Slug of a published meeting that the drafts change',
  }),
  from: z.enum(['letter', 'meeting']).optional().meta({
    description: 'Origin of the draft: an imported circular or a published meeting',
  }),
}).meta({ id: 'DraftQuery' })
export interface DraftQuery extends z.input<typeof DraftQuerySchema> {}

export const DraftPageSchema = pageOf(DraftSummarySchema).meta({
  id: 'DraftPage',
  description: 'A page of drafts',
})

/**
 * An imported circular in review. `version` prevents editors from overwriting each other's changes.
 */
export const DraftSchema = DraftSummarySchema.extend({
  version: z.int().positive(),
  text: z.string(),
  read: ReadingSchema.meta({ description: 'The reading before corrections' }),
  reading: ReadingSchema.meta({
    description: 'The reading applied to the published meetings, with corrections',
  }),
  unapplied: z.array(UnappliedAmendmentSchema).meta({
    description: 'Changes in the circular that could not be applied to the published meetings',
  }),
  corrections: z.array(CorrectionSchema),
  acknowledgements: z.array(AcknowledgementSchema),
  decisions: z.array(DraftDecisionSchema),
}).meta({ id: 'Draft', description: 'A draft with its text, reading and corrections' })
export interface Draft extends z.infer<typeof DraftSchema> {}

export const MeetingDraftSchema = z
  .object({
    draft: DraftSchema,
    isStored: z.boolean().meta({
      description: 'False if no change is open; the first change then creates the draft',
    }),
  })
  .meta({ id: 'MeetingDraft', description: 'The open change of a meeting, or a new one' })
export interface MeetingDraft extends z.infer<typeof MeetingDraftSchema> {}

export const DraftChangeSchema = z
  .object({
    version: z
      .int()
      .positive()
      .meta({ description: 'Version of the draft that the change is based on' }),
    corrections: z.array(CorrectionSchema).max(500),
    acknowledgements: z.array(AcknowledgementSchema).max(500),
  })
  .meta({ id: 'DraftChange', description: 'All corrections and acknowledgements of the draft' })
export interface DraftChange extends z.infer<typeof DraftChangeSchema> {}

export const DraftTextChangeSchema = z
  .object({
    version: z
      .int()
      .positive()
      .meta({ description: 'Version of the draft that the change is based on' }),
    text: z.string().regex(/\S/, 'Enter the text of the circular').max(MAX_CIRCULAR_LENGTH),
  })
  .meta({ id: 'DraftTextChange', description: 'The new text of a circular' })
export interface DraftTextChange extends z.infer<typeof DraftTextChangeSchema> {}

export const DraftTextChangedSchema = z
  .object({
    draft: DraftSchema,
    dropped: z.array(CorrectionSchema).meta({
      description: 'Corrections that no longer apply; all others are kept',
    }),
  })
  .meta({ id: 'DraftTextChanged', description: 'The updated draft and the dropped corrections' })
export interface DraftTextChanged extends z.infer<typeof DraftTextChangedSchema> {}

/** A meeting of a draft with a newer release, in the three states that `mergeMeetings` takes. */
const MergedMeetingStatesSchema = z
  .object({
    position: z.int().nonnegative().meta({ description: 'Position of the meeting in the reading' }),
    slug: z.string(),
    release: z.int().positive().meta({ description: 'Number of the release of `base`' }),
    latest: z.int().positive().meta({ description: 'Number of the release of `theirs`' }),
    base: MeetingSchema.meta({ description: 'What the draft started from' }),
    mine: MeetingSchema.meta({ description: 'The draft' }),
    theirs: MeetingSchema.meta({ description: 'The latest release' }),
  })
  .meta({ id: 'MergedMeetingStates', description: 'A meeting with a newer release than its draft' })
export interface MergedMeetingStates extends z.infer<typeof MergedMeetingStatesSchema> {}

export const DraftMergeSchema = z
  .object({
    draft: z.string(),
    version: z.int().positive(),
    meetings: z.array(MergedMeetingStatesSchema),
  })
  .meta({ id: 'DraftMerge', description: 'What a rebase merges' })
export interface DraftMerge extends z.infer<typeof DraftMergeSchema> {}

const MergeChoiceSchema = z
  .object({
    position: z.int().nonnegative(),
    latest: z.int().positive().meta({
      description: 'The latest release that you have seen; a choice holds for this release only',
    }),
    pointer: z.string().max(500).meta({
      description: 'Pointer of the conflict, as `mergeMeetings` returns it',
      example: '/programme/opening/time',
    }),
    side: z.enum(['mine', 'theirs']).meta({ description: 'The draft or the latest release' }),
  })
  .meta({ id: 'MergeChoice', description: 'The side to keep where both changed the same thing' })
export interface MergeChoice extends z.infer<typeof MergeChoiceSchema> {}

export const RebaseRequestSchema = z
  .object({
    version: z.int().positive(),
    choices: z
      .array(MergeChoiceSchema)
      .max(1000)
      .default([])
      .meta({
        description: 'One for each conflict',
        example: [{ position: 0, latest: 2, pointer: '/programme/opening/time', side: 'mine' }],
      }),
  })
  .meta({
    id: 'RebaseRequest',
    description: 'The version of the draft that you have seen, and your choices in conflicts',
  })
export interface RebaseRequest extends z.input<typeof RebaseRequestSchema> {}

export const PublicationRequestSchema = z
  .object({
    version: z.int().positive(),
    reviewed: z.string().max(100).meta({
      description: 'The `hash` of the review; publishing fails if the result would differ from it',
    }),
    reason: z.string().trim().min(1).max(500).nullable().default(null).meta({
      description:
        'Public reason, shown with the updates and in the notice. Required if a published meeting changes',
      example: 'The meeting moves to 14 December (Corrigendum 1).',
    }),
    name: z.string().trim().min(1).max(200).nullable().default(null).meta({
      description: 'Name of the new releases of published meetings',
    }),
  })
  .meta({
    id: 'PublicationRequest',
    description: 'The reviewed version to publish, and its public reason',
  })
export interface PublicationRequest extends z.input<typeof PublicationRequestSchema> {}

const PublishedLinkSchema = MeetingLinkSchema.extend({
  release: z.int().positive().meta({ description: 'Number of the latest release, new or not' }),
}).meta({ id: 'PublishedLink', description: 'A published meeting and its latest release' })

export const PublicationSchema = z
  .object({ circular: z.string(), meetings: z.array(PublishedLinkSchema) })
  .meta({ id: 'Publication', description: 'The published circular and meetings' })
export interface Publication extends z.infer<typeof PublicationSchema> {}
