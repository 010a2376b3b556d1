import { z } from 'zod'
import { InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { DocumentRequestSchema } from './documents'

const StateSchema = z.enum(['waiting', 'approved', 'returned'])

export const MeetingDocumentRequestSchema = z
  .object({
    meeting: z.string(),
    language: LanguageSchema.meta({ description: 'Of the mail that would send it back' }),
    file: DocumentRequestSchema,
  })
  .meta({ id: 'MeetingDocumentRequest' })
export type MeetingDocumentRequest = z.infer<typeof MeetingDocumentRequestSchema>

export const MeetingDocumentSchema = z
  .object({
    id: z.uuid(),
    meeting: z.string(),
    file: z.object({ name: z.string(), type: z.string(), size: z.int().nonnegative() }),
    state: StateSchema,
    reason: z.string().nullable().meta({ description: 'Why it was sent back' }),
    sentBy: z.string().nullable().meta({ description: 'The name of who put it to the meeting' }),
    own: z.boolean().meta({ description: 'Whether that is the one who asks' }),
    sentAt: InstantSchema,
    url: z.string().meta({
      description: 'Where the file is for those it is for, once it was approved and released',
    }),
  })
  .meta({
    id: 'MeetingDocument',
    description: 'A file put to a meeting, and whether it may go out',
  })
export type MeetingDocument = z.infer<typeof MeetingDocumentSchema>

export const MeetingDocumentQuerySchema = z
  .object({ meeting: z.string().max(200).optional(), state: StateSchema.optional() })
  .meta({ id: 'MeetingDocumentQuery' })
export type MeetingDocumentQuery = z.infer<typeof MeetingDocumentQuerySchema>

export const MeetingDocumentListSchema = z
  .object({ items: z.array(MeetingDocumentSchema) })
  .meta({ id: 'MeetingDocumentList' })

export const MeetingDocumentRulingSchema = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('approved') }),
    z.object({ outcome: z.literal('returned'), reason: z.string().trim().min(1).max(1000) }),
  ])
  .meta({ id: 'MeetingDocumentRuling' })
export type MeetingDocumentRuling = z.infer<typeof MeetingDocumentRulingSchema>
