import { z } from 'zod'
import { InstantSchema, ReadingSchema } from '@u4ssc/domain'
import { AcknowledgementSchema, CorrectionSchema } from './corrections'
import { MeetingLinkSchema } from './circulars'
import { pageOf } from './page'
import { LETTER_LENGTH_MAX } from './readings'

export const DraftCreationSchema = z
  .object({
    text: z
      .string()
      .regex(/\S/, 'A letter has words')
      .max(LETTER_LENGTH_MAX)
      .meta({ description: 'Kept to the letter: the spans of the evidence count in it' }),
    fileName: z.string().max(255).nullable().default(null),
  })
  .meta({ id: 'DraftCreation', description: 'A letter to import' })
export type DraftCreation = z.input<typeof DraftCreationSchema>

export const DraftSummarySchema = z
  .object({
    id: z.string(),
    status: z.enum(['open', 'published']),
    reference: z.string().nullable(),
    subject: z.string().nullable(),
    fileName: z.string().nullable(),
    openDoubts: z.int().nonnegative().meta({ description: 'Doubts that hold publication back' }),
    createdAt: InstantSchema,
    updatedAt: InstantSchema,
  })
  .meta({ id: 'DraftSummary' })
export type DraftSummary = z.infer<typeof DraftSummarySchema>

export const DraftPageSchema = pageOf(DraftSummarySchema).meta({ id: 'DraftPage' })

/** An imported letter under review. `version` guards against two editors overwriting each other. */
export const DraftSchema = DraftSummarySchema.extend({
  version: z.int().positive(),
  text: z.string(),
  read: ReadingSchema.meta({ description: 'As the reader read it' }),
  reading: ReadingSchema.meta({ description: 'With the corrections applied' }),
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

export const PublicationRequestSchema = z
  .object({ version: z.int().positive() })
  .meta({ id: 'PublicationRequest' })
export type PublicationRequest = z.infer<typeof PublicationRequestSchema>

export const PublicationSchema = z
  .object({ circular: z.string(), meetings: z.array(MeetingLinkSchema) })
  .meta({ id: 'Publication', description: 'What is public now' })
export type Publication = z.infer<typeof PublicationSchema>
