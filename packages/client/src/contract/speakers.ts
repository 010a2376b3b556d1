import { z } from 'zod'
import {
  CalendarDateSchema,
  InstantSchema,
  LanguageSchema,
  ScheduleSchema,
  SpeakerRoleSchema,
  WallTimeSchema,
} from '@u4ssc/domain'
import { DocumentRequestSchema } from './documents'

/** About three hundred words. */
export const BIOGRAPHY_LENGTH_MAX = 2000

/** Of one speaker, beside those that were taken in. */
export const SLIDES_MAX = 10

export const SpeakerInvitationRequestSchema = z
  .object({
    meeting: z.string(),
    speaker: z.string().max(200).meta({ description: 'Its id in the meeting' }),
    draft: z.uuid().nullable().default(null).meta({
      description: 'The draft that names the speaker, where the meeting does not yet',
    }),
    email: z.email('An address such as name@example.org').max(254),
    language: LanguageSchema.meta({ description: 'Of the mail' }),
  })
  .meta({ id: 'SpeakerInvitationRequest' })
export type SpeakerInvitationRequest = z.input<typeof SpeakerInvitationRequestSchema>

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
    text: z.string().nullable().meta({ description: 'Of a biography' }),
    file: KeptFileSchema.nullable().meta({ description: 'Of a photograph, or slides' }),
    session: z.string().nullable().meta({ description: 'Id of the session the slides are for' }),
    state: z.enum(['waiting', 'taken', 'returned']),
    reason: z.string().nullable().meta({ description: 'Why it was sent back' }),
    sentAt: InstantSchema,
  })
  .meta({ id: 'SpeakerMaterial', description: 'What a speaker sent' })
export type SpeakerMaterial = z.infer<typeof SpeakerMaterialSchema>

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
          description: 'Where the file is for everybody, once it was taken and released',
        }),
      }),
    ),
  })
  .meta({ id: 'SpeakerInvitation', description: 'A speaker who has a page of their own' })
export type SpeakerInvitation = z.infer<typeof SpeakerInvitationSchema>

export const SpeakerInvitationQuerySchema = z
  .object({
    meeting: z.string().max(200).optional(),
    state: z.literal('waiting').optional().meta({
      description: 'Only those who sent something that waits to be looked over',
    }),
  })
  .meta({ id: 'SpeakerInvitationQuery' })
export type SpeakerInvitationQuery = z.infer<typeof SpeakerInvitationQuerySchema>

export const SpeakerInvitationListSchema = z
  .object({ items: z.array(SpeakerInvitationSchema) })
  .meta({ id: 'SpeakerInvitationList' })

export const SpeakerMaterialRulingSchema = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('taken') }),
    z.object({ outcome: z.literal('returned'), reason: z.string().trim().min(1).max(1000) }),
  ])
  .meta({ id: 'SpeakerMaterialRuling' })
export type SpeakerMaterialRuling = z.infer<typeof SpeakerMaterialRulingSchema>

const OwnSessionSchema = z.object({
  id: z.string(),
  title: z.string(),
  role: SpeakerRoleSchema,
  date: CalendarDateSchema,
  starts: WallTimeSchema,
  ends: WallTimeSchema,
  room: z.string().nullable(),
})

export const OwnSpeakingSchema = z
  .object({
    meeting: z.string(),
    title: z.string(),
    schedule: ScheduleSchema,
    name: z.string(),
    email: z.string(),
    open: z.boolean().meta({ description: 'Whether anything can be changed still' }),
    answer: SpeakerAnswerSchema.nullable(),
    biography: z
      .string()
      .nullable()
      .meta({ description: 'As it was sent last, else as published' }),
    sessions: z.array(OwnSessionSchema).meta({ description: 'In the wall time of the meeting' }),
    provisional: z.boolean().meta({ description: 'Whether the sessions are not public yet' }),
    materials: z.array(SpeakerMaterialSchema),
  })
  .meta({ id: 'OwnSpeaking', description: 'What a speaker sees by their personal link' })
export type OwnSpeaking = z.infer<typeof OwnSpeakingSchema>

export const SpeakerAnswerRequestSchema = z
  .object({ answer: SpeakerAnswerSchema })
  .meta({ id: 'SpeakerAnswerRequest' })
export type SpeakerAnswerRequest = z.infer<typeof SpeakerAnswerRequestSchema>

export const BiographyRequestSchema = z
  .object({
    text: z
      .string()
      .trim()
      .max(BIOGRAPHY_LENGTH_MAX)
      .meta({ description: 'Plain text; empty takes back what waits' }),
  })
  .meta({ id: 'BiographyRequest' })
export type BiographyRequest = z.infer<typeof BiographyRequestSchema>

export const SpeakerFileRequestSchema = z
  .object({
    kind: z.enum(['photograph', 'slides']),
    session: z.string().max(200).nullable().default(null),
    file: DocumentRequestSchema,
  })
  .meta({ id: 'SpeakerFileRequest' })
export type SpeakerFileRequest = z.input<typeof SpeakerFileRequestSchema>
