import * as z from 'zod'
import { InstantSchema, LanguageSchema } from '@u4ssc/domain'

/** The ID of a document, with the extension of its file if it has one. */
export const DOCUMENT_FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.[a-z\d]{2,4})?$/

/** Size limit of a document of a meeting. */
export const MAX_MEETING_DOCUMENT_BYTES = 25_000_000

const StateSchema = z.enum(['waiting', 'approved', 'returned'])

export const MeetingDocumentRequestSchema = z
  .object({
    meeting: z.string().max(200).meta({ description: 'Meeting slug' }),
    language: LanguageSchema.meta({
      description: 'Language of the email if the document is returned',
    }),
    name: z.string().min(1).max(255).meta({ description: 'File name' }),
    replaces: z.uuid().optional().meta({
      description: 'ID of the uploaded document that this is a revision of',
    }),
  })
  .meta({ id: 'MeetingDocumentRequest', description: 'A document to upload for a meeting' })
export interface MeetingDocumentRequest extends z.infer<typeof MeetingDocumentRequestSchema> {}

export const MeetingDocumentSchema = z
  .object({
    id: z.uuid(),
    meeting: z.string(),
    file: z.object({ name: z.string(), type: z.string(), size: z.int().nonnegative() }),
    state: StateSchema,
    reason: z.string().nullable().meta({ description: 'Reason if it was returned' }),
    sentBy: z.string().nullable().meta({ description: 'Name of the uploader' }),
    own: z.boolean().meta({ description: 'Whether you are the uploader' }),
    mayDecide: z.boolean().meta({
      description:
        'Whether you can approve or return it: not if you uploaded it, unless nobody else can',
    }),
    sentAt: InstantSchema,
    revision: z.int().positive(),
    replaces: z.uuid().nullable().meta({
      description: 'ID of the document that this is a revision of',
    }),
    url: z.string().meta({
      description: 'Public address, valid once the document is approved and released',
    }),
  })
  .meta({
    id: 'MeetingDocument',
    description: 'A document of a meeting and its approval state',
  })
export interface MeetingDocument extends z.infer<typeof MeetingDocumentSchema> {}

export const MeetingDocumentQuerySchema = z
  .object({
    meeting: z.string().max(200).optional().meta({ description: 'Meeting slug' }),
    state: StateSchema.optional().meta({ description: 'Approval state' }),
  })
  .meta({ id: 'MeetingDocumentQuery' })
export interface MeetingDocumentQuery extends z.infer<typeof MeetingDocumentQuerySchema> {}

export const MeetingDocumentListSchema = z
  .object({ items: z.array(MeetingDocumentSchema) })
  .meta({ id: 'MeetingDocumentList', description: 'Documents of meetings' })

export const MeetingDocumentDecisionSchema = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('approved') }),
    z.object({ outcome: z.literal('returned'), reason: z.string().trim().min(1).max(1000) }),
  ])
  .meta({ id: 'MeetingDocumentDecision', description: 'The decision on a document' })
export type MeetingDocumentDecision = z.infer<typeof MeetingDocumentDecisionSchema>
