import { z } from 'zod'
import { InstantSchema, ReadingSchema, UnappliedSchema } from '@u4ssc/domain'
import { AcknowledgementSchema, CorrectionSchema } from './corrections'
import { MeetingLinkSchema } from './circulars'
import { PageQuerySchema, pageOf } from './page'
import { LETTER_LENGTH_MAX } from './readings'

export const DraftCreationSchema = z
  .object({
    text: z
      .string()
      .regex(/\S/, 'A letter has words')
      .max(LETTER_LENGTH_MAX)
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
          'Slug of the published meeting to change. With a text, the letter is about that meeting; ' +
          'without this, it is looked for by the reference the letter amends, else by its likeness',
      }),
  })
  .refine(({ text, meeting }) => text !== null || meeting !== null, {
    path: ['text'],
    error: 'A draft starts from a letter, from a published meeting, or from both',
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
    openDoubts: z.int().nonnegative().meta({ description: 'Doubts that hold publication back' }),
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
  unapplied: z.array(UnappliedSchema).meta({
    description: 'What the letter asks for that could not be laid over the published meetings',
  }),
  corrections: z.array(CorrectionSchema),
  acknowledgements: z.array(AcknowledgementSchema),
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

export const RebaseRequestSchema = z
  .object({ version: z.int().positive() })
  .meta({ id: 'RebaseRequest', description: 'The version of the draft that somebody saw' })
export type RebaseRequest = z.infer<typeof RebaseRequestSchema>

const DriftNoteSchema = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer of the fact within the reading' }),
    note: z.string().trim().min(1).max(500),
  })
  .meta({ id: 'DriftNote' })

export const PublicationRequestSchema = z
  .object({
    version: z.int().positive(),
    name: z.string().trim().min(1).max(200).nullable().default(null).meta({
      description: 'Of the releases that change published meetings: "After Corrigendum 1"',
    }),
    driftNotes: z
      .array(DriftNoteSchema)
      .max(500)
      .default([])
      .meta({ description: 'Why a meeting departs from its letter, for the reader of the page' }),
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
