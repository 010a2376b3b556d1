import { z } from 'zod'
import { InstantSchema, ReadingSchema, UnappliedAmendmentSchema } from '@u4ssc/domain'
import { AcknowledgementSchema, CorrectionSchema } from './corrections'
import { MeetingLinkSchema } from './circulars'
import { DraftDecisionSchema } from './draft-decisions'
import { PageQuerySchema, pageOf } from './page'
import { MAX_CIRCULAR_LENGTH } from './readings'

export const DraftCreationSchema = z
  .object({
    text: z
      .string()
      .regex(/\S/, 'A letter has words')
      .max(MAX_CIRCULAR_LENGTH)
      .nullable()
      .default(null)
      .meta({ description: 'Kept to the letter: the spans of the evidence count in it' }),
    fileName: z.string().max(255).nullable().default(null),
    meeting: z
      .string()
      .max(200)
      .nullable()
      .default(null)
      .meta({
        description:
          'Slug of the published meeting to change. Its open draft is answered where it has one. ' +
          'With a text, the circular is about that meeting; without this, it is about the meetings ' +
          'of the circular that it says it amends',
      }),
    release: z
      .int()
      .positive()
      .nullable()
      .default(null)
      .meta({
        description:
          'Number of a published version of the meeting that the draft restores. Refused where its ' +
          'open draft has changes already',
      }),
    allowDuplicate: z.boolean().default(false).meta({
      description: 'Import a circular even if it is published or has an open draft already',
    }),
  })
  .refine(({ text, meeting }) => text !== null || meeting !== null, {
    path: ['text'],
    error: 'A draft starts from a letter, from a published meeting, or from both',
  })
  .refine(({ text, meeting, release }) => release === null || (text === null && meeting !== null), {
    path: ['release'],
    error: 'A version is restored for a published meeting, without a letter',
  })
  .meta({ id: 'DraftCreation', description: 'A letter to import, or a meeting to change' })
export type DraftCreation = z.input<typeof DraftCreationSchema>

/** The published state that a meeting of a draft starts from. */
export const DraftBaseSchema = z
  .object({
    position: z.int().nonnegative().meta({ description: 'Of the meeting in the reading' }),
    slug: z.string(),
    release: z.int().positive(),
  })
  .meta({ id: 'DraftBase', description: 'The release that a meeting of a draft changes' })
export type DraftBase = z.infer<typeof DraftBaseSchema>

export const DraftSummarySchema = z
  .object({
    id: z.string(),
    status: z.enum(['open', 'published']),
    reference: z.string().nullable(),
    subject: z.string().nullable(),
    fileName: z.string().nullable(),
    openIssues: z.int().nonnegative().meta({
      description: 'Open issues of the text; the review of the draft has all of them',
    }),
    meeting: z.string().nullable().meta({
      description: 'The published meeting it changes; null where it is an imported letter',
    }),
    bases: z.array(DraftBaseSchema),
    createdAt: InstantSchema,
    updatedAt: InstantSchema,
  })
  .meta({ id: 'DraftSummary' })
export type DraftSummary = z.infer<typeof DraftSummarySchema>

export const DraftQuerySchema = PageQuerySchema.extend({
  status: z.enum(['open', 'published']).optional(),
  meeting: z.string().max(200).optional().meta({
    description: 'Slug of a published meeting that the drafts change, by a letter or without',
  }),
  from: z.enum(['letter', 'meeting']).optional().meta({
    description: 'What they began with: an imported letter, or a meeting as it was public',
  }),
}).meta({ id: 'DraftQuery' })
export type DraftQuery = z.input<typeof DraftQuerySchema>

export const DraftPageSchema = pageOf(DraftSummarySchema).meta({ id: 'DraftPage' })

/** An imported letter under review. `version` guards against two editors overwriting each other. */
export const DraftSchema = DraftSummarySchema.extend({
  version: z.int().positive(),
  text: z.string(),
  read: ReadingSchema.meta({ description: 'As the reader read it' }),
  reading: ReadingSchema.meta({
    description: 'Laid over the published meetings it is about, with the corrections applied',
  }),
  unapplied: z.array(UnappliedAmendmentSchema).meta({
    description: 'What the letter asks for that could not be laid over the published meetings',
  }),
  corrections: z.array(CorrectionSchema),
  acknowledgements: z.array(AcknowledgementSchema),
  decisions: z.array(DraftDecisionSchema),
}).meta({ id: 'Draft' })
export type Draft = z.infer<typeof DraftSchema>

export const DraftChangeSchema = z
  .object({
    version: z.int().positive().meta({ description: 'The version this change was made on' }),
    corrections: z.array(CorrectionSchema).max(500),
    acknowledgements: z.array(AcknowledgementSchema).max(500),
  })
  .meta({ id: 'DraftChange', description: 'The whole of the corrections and acknowledgements' })
export type DraftChange = z.infer<typeof DraftChangeSchema>

export const DraftTextChangeSchema = z
  .object({
    version: z.int().positive().meta({ description: 'The version this change was made on' }),
    text: z.string().regex(/\S/, 'A circular has words').max(MAX_CIRCULAR_LENGTH),
  })
  .meta({ id: 'DraftTextChange', description: 'The text of a circular, to be read again' })
export type DraftTextChange = z.infer<typeof DraftTextChangeSchema>

export const DraftTextChangedSchema = z
  .object({
    draft: DraftSchema,
    dropped: z.array(CorrectionSchema).meta({
      description: 'Corrections that no longer apply to what was read; all others are kept',
    }),
  })
  .meta({ id: 'DraftTextChanged' })
export type DraftTextChanged = z.infer<typeof DraftTextChangedSchema>

export const RebaseRequestSchema = z
  .object({ version: z.int().positive() })
  .meta({ id: 'RebaseRequest', description: 'The version of the draft that somebody saw' })
export type RebaseRequest = z.infer<typeof RebaseRequestSchema>

export const PublicationRequestSchema = z
  .object({
    version: z.int().positive(),
    reviewed: z.string().max(100).meta({
      description: 'The `hash` of the review: nothing else than what it shows is published',
    }),
    reason: z.string().trim().min(1).max(500).nullable().default(null).meta({
      description:
        'Public: shown with the updates and in the notice. Needed where a published meeting changes',
      example: 'The meeting moves to 14 December (Corrigendum 1).',
    }),
    name: z.string().trim().min(1).max(200).nullable().default(null).meta({
      description: 'Of the releases that change published meetings: "After Corrigendum 1"',
    }),
  })
  .meta({ id: 'PublicationRequest' })
export type PublicationRequest = z.input<typeof PublicationRequestSchema>

const PublishedLinkSchema = MeetingLinkSchema.extend({
  release: z.int().positive().meta({ description: 'The latest release, whether new or not' }),
}).meta({ id: 'PublishedLink' })

export const PublicationSchema = z
  .object({ circular: z.string(), meetings: z.array(PublishedLinkSchema) })
  .meta({ id: 'Publication', description: 'What is public now' })
export type Publication = z.infer<typeof PublicationSchema>
