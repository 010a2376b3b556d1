import { z } from 'zod'
import { InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { MessageStateSchema } from './messages'
import { pageOf, PageQuerySchema } from './page'
import { AttendanceModeSchema } from './registration-forms'

/** What a person composes; the others are drafted by a release. */
export const COMPOSED_KINDS = ['notice', 'thanks', 'speakers', 'focal-points'] as const
export const NOTICE_KINDS = ['changed', 'postponed', 'cancelled', ...COMPOSED_KINDS] as const
const NoticeKindSchema = z.enum(NOTICE_KINDS).meta({ id: 'NoticeKind' })
export type NoticeKind = z.infer<typeof NoticeKindSchema>

export const NOTICE_STATES = ['drafted', 'approved', 'queued', 'discarded'] as const
const NoticeStateSchema = z.enum(NOTICE_STATES).meta({
  id: 'NoticeState',
  description: 'queued: its mails are in the outbox; approved: they will be, at its time',
})
export type NoticeState = z.infer<typeof NoticeStateSchema>

export const NoticeAudienceSchema = z
  .object({
    registrants: z
      .object({
        states: z.array(z.enum(['in-review', 'waiting', 'offered', 'confirmed'])).min(1),
        mode: AttendanceModeSchema.nullable().default(null),
        delegation: z.uuid().nullable().default(null),
      })
      .nullable(),
    followers: z.boolean(),
    speakers: z.boolean(),
    focalPoints: z.boolean(),
  })
  .meta({ id: 'NoticeAudience', description: 'Who is told; who is in several groups, once' })
export type NoticeAudience = z.infer<typeof NoticeAudienceSchema>

export const NoticeWordsSchema = z
  .partialRecord(
    LanguageSchema,
    z.object({
      subject: z.string().trim().max(200).nullable().default(null),
      text: z.string().trim().max(10_000),
    }),
  )
  .meta({
    id: 'NoticeWords',
    description:
      'By language; who reads another gets those in the language of the meeting. ' +
      'In a notice of a release they stand beside what changed',
  })
export type NoticeWords = z.infer<typeof NoticeWordsSchema>

export const NoticeSchema = z
  .object({
    id: z.uuid(),
    kind: NoticeKindSchema,
    meeting: z.string(),
    title: z.string().meta({ description: 'Of the meeting' }),
    language: LanguageSchema.meta({ description: 'Of the meeting' }),
    since: z.int().nullable().meta({ description: 'The release that people know' }),
    release: z.int().nullable().meta({ description: 'The release that the notice tells of' }),
    audience: NoticeAudienceSchema,
    words: NoticeWordsSchema,
    state: NoticeStateSchema,
    version: z.int().positive(),
    sendAt: InstantSchema.nullable(),
    createdAt: InstantSchema,
    approvedAt: InstantSchema.nullable(),
    queuedAt: InstantSchema.nullable(),
    delivery: z
      .partialRecord(MessageStateSchema, z.int().positive())
      .meta({ description: 'How many of its mails are in which state' }),
  })
  .meta({ id: 'Notice' })
export type Notice = z.infer<typeof NoticeSchema>

export const NoticePageSchema = pageOf(NoticeSchema).meta({ id: 'NoticePage' })

export const NoticeQuerySchema = PageQuerySchema.extend({
  meeting: z.string().optional(),
  state: NoticeStateSchema.optional(),
})
export type NoticeQuery = z.input<typeof NoticeQuerySchema>

const content = { audience: NoticeAudienceSchema, words: NoticeWordsSchema }

export const NoticeCreationSchema = z
  .object({ meeting: z.string(), kind: z.enum(COMPOSED_KINDS), ...content })
  .meta({ id: 'NoticeCreation' })
export type NoticeCreation = z.input<typeof NoticeCreationSchema>

export const NoticeVersionSchema = z
  .object({ version: z.int().positive().meta({ description: 'As the person saw it' }) })
  .meta({ id: 'NoticeVersion' })

export const NoticeChangeSchema = NoticeVersionSchema.extend(content).meta({ id: 'NoticeChange' })
export type NoticeChange = z.input<typeof NoticeChangeSchema>

export const NoticeApprovalSchema = NoticeVersionSchema.extend({
  sendAt: InstantSchema.nullable().default(null).meta({ description: 'null: now' }),
}).meta({ id: 'NoticeApproval' })
export type NoticeApproval = z.input<typeof NoticeApprovalSchema>

export const AudienceRequestSchema = z
  .object({ meeting: z.string(), audience: NoticeAudienceSchema })
  .meta({ id: 'AudienceRequest' })
export type AudienceRequest = z.input<typeof AudienceRequestSchema>

const count = z.int().nonnegative()
export const AudienceCountSchema = z
  .object({
    people: count,
    registrants: count,
    followers: count,
    speakers: count,
    focalPoints: count,
    languages: z.partialRecord(LanguageSchema, z.int().positive()),
  })
  .meta({ id: 'AudienceCount', description: 'Each person counts once, in the first of the groups' })
export type AudienceCount = z.infer<typeof AudienceCountSchema>

export const NOTICE_READERS = ['registrant', 'follower', 'speaker', 'focal-point'] as const
export const NoticePreviewQuerySchema = z.object({
  language: LanguageSchema,
  reader: z.enum(NOTICE_READERS).default('registrant'),
})
export type NoticePreviewQuery = z.input<typeof NoticePreviewQuerySchema>
export type NoticeReader = (typeof NOTICE_READERS)[number]

export const NoticePreviewSchema = z
  .object({ subject: z.string(), text: z.string(), html: z.string() })
  .meta({ id: 'NoticePreview', description: 'As it reads; its personal links lead nowhere' })
export type NoticePreview = z.infer<typeof NoticePreviewSchema>

export const NoticeTestSchema = z
  .object({ language: LanguageSchema })
  .meta({ id: 'NoticeTest', description: 'A mail to whoever asks' })

export const NoticeTestedSchema = z
  .object({ message: z.uuid(), to: z.email() })
  .meta({ id: 'NoticeTested' })

export const SpeakerContactsSchema = z
  .object({
    items: z
      .array(
        z.object({
          speaker: z.string().meta({ description: 'Its id in the meeting' }),
          email: z.email('An address such as name@example.org').max(254),
          language: LanguageSchema,
        }),
      )
      .max(500),
  })
  .refine(({ items }) => new Set(items.map(({ speaker }) => speaker)).size === items.length, {
    path: ['items'],
    error: 'Each speaker has one address',
  })
  .meta({ id: 'SpeakerContacts', description: 'Where notices reach speakers; never public' })
export type SpeakerContacts = z.infer<typeof SpeakerContactsSchema>
