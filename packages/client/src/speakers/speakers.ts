import * as z from 'zod'
import {
  CalendarDateSchema,
  InstantSchema,
  LanguageSchema,
  ScheduleSchema,
  SpeakerRoleSchema,
  WallTimeSchema,
} from '@u4ssc/domain'
import { DocumentRequestSchema } from '../documents/documents'

/** About three hundred words. */
export const MAX_BIOGRAPHY_LENGTH = 2000

/** Maximum per speaker, not counting accepted ones. */
export const MAX_SLIDES = 10

export const SpeakerInvitationRequestSchema = z
  .object({
    meeting: z.string(),
    speaker: z.string().max(200).meta({ description: 'ID of the speaker in the meeting' }),
    draft: z.uuid().nullable().default(null).meta({
      description: 'The draft that names the speaker, if the published meeting does not',
    }),
    email: z.email('Enter a valid email address, for example name@example.org').max(254),
    language: LanguageSchema.meta({ description: 'Language of the email' }),
  })
  .meta({ id: 'SpeakerInvitationRequest', description: 'The speaker to invite' })
export interface SpeakerInvitationRequest extends z.input<typeof SpeakerInvitationRequestSchema> {}

const SpeakerAnswerSchema = z.enum(['confirmed', 'declined'])

const KeptFileSchema = z.object({
  name: z.string(),
  type: z.string(),
  size: z.int().nonnegative(),
})

export const SpeakerMaterialSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(['biography', 'photograph', 'slides']),
    text: z.string().nullable().meta({ description: 'Text of a biography' }),
    file: KeptFileSchema.nullable().meta({ description: 'File of a photograph or of slides' }),
    session: z.string().nullable().meta({ description: 'ID of the session of the slides' }),
    state: z.enum(['waiting', 'taken', 'returned']),
    reason: z.string().nullable().meta({ description: 'Reason if it was returned' }),
    sentAt: InstantSchema,
  })
  .meta({ id: 'SpeakerMaterial', description: "A speaker's upload" })
export interface SpeakerMaterial extends z.infer<typeof SpeakerMaterialSchema> {}

export const SpeakerInvitationSchema = z
  .object({
    id: z.uuid(),
    meeting: z.string(),
    speaker: z.string(),
    name: z.string(),
    email: z.string(),
    language: LanguageSchema,
    createdAt: InstantSchema,
    revokedAt: InstantSchema.nullable(),
    answer: SpeakerAnswerSchema.nullable(),
    answeredAt: InstantSchema.nullable(),
    materials: z.array(
      SpeakerMaterialSchema.extend({
        url: z.string().nullable().meta({
          description: 'Public address, valid once the file is accepted and released',
        }),
      }),
    ),
  })
  .meta({ id: 'SpeakerInvitation', description: 'An invited speaker' })
export interface SpeakerInvitation extends z.infer<typeof SpeakerInvitationSchema> {}

export const SpeakerInvitationQuerySchema = z
  .object({
    meeting: z.string().max(200).optional().meta({ description: 'Meeting slug' }),
    state: z.literal('waiting').optional().meta({
      description: 'Only speakers with uploads waiting for review',
    }),
  })
  .meta({ id: 'SpeakerInvitationQuery' })
export interface SpeakerInvitationQuery extends z.infer<typeof SpeakerInvitationQuerySchema> {}

export const SpeakerInvitationListSchema = z
  .object({ items: z.array(SpeakerInvitationSchema) })
  .meta({ id: 'SpeakerInvitationList', description: 'Invited speakers' })

export const SpeakerMaterialDecisionSchema = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('taken') }),
    z.object({ outcome: z.literal('returned'), reason: z.string().trim().min(1).max(1000) }),
  ])
  .meta({ id: 'SpeakerMaterialDecision', description: "The decision on a speaker's upload" })
export type SpeakerMaterialDecision = z.infer<typeof SpeakerMaterialDecisionSchema>

const OwnSessionSchema = z.object({
  id: z.string(),
  title: z.string(),
  role: SpeakerRoleSchema,
  date: CalendarDateSchema,
  startTime: WallTimeSchema,
  endTime: WallTimeSchema,
  room: z.string().nullable(),
})

export const OwnSpeakingSchema = z
  .object({
    meeting: z.string(),
    title: z.string(),
    schedule: ScheduleSchema,
    name: z.string(),
    email: z.string(),
    open: z.boolean().meta({ description: 'Whether the page can still be changed' }),
    answer: SpeakerAnswerSchema.nullable(),
    biography: z
      .string()
      .nullable()
      .meta({ description: 'The last version sent, otherwise the published one' }),
    sessions: z
      .array(OwnSessionSchema)
      .meta({ description: 'Sessions in the time zone of the meeting' }),
    provisional: z.boolean().meta({ description: 'Whether the sessions are not public yet' }),
    materials: z.array(SpeakerMaterialSchema),
  })
  .meta({ id: 'OwnSpeaking', description: 'A speaker page' })
export interface OwnSpeaking extends z.infer<typeof OwnSpeakingSchema> {}

export const SpeakerAnswerRequestSchema = z
  .object({ answer: SpeakerAnswerSchema })
  .meta({ id: 'SpeakerAnswerRequest', description: 'Whether the speaker will attend' })
export interface SpeakerAnswerRequest extends z.infer<typeof SpeakerAnswerRequestSchema> {}

export const BiographyRequestSchema = z
  .object({
    text: z
      .string()
      .trim()
      .max(MAX_BIOGRAPHY_LENGTH)
      .meta({ description: 'Plain text; empty removes the version waiting for review' }),
  })
  .meta({ id: 'BiographyRequest', description: 'The biography of a speaker' })
export interface BiographyRequest extends z.infer<typeof BiographyRequestSchema> {}

export const SpeakerFileRequestSchema = z
  .object({
    kind: z.enum(['photograph', 'slides']),
    session: z.string().max(200).nullable().default(null),
    file: DocumentRequestSchema,
  })
  .meta({ id: 'SpeakerFileRequest', description: 'A photograph or slides to upload' })
export interface SpeakerFileRequest extends z.input<typeof SpeakerFileRequestSchema> {}
