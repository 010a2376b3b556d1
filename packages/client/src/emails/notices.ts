import * as z from 'zod'
import { InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { MessageStateSchema } from './messages'
import { pageOf, PageQuerySchema } from '../responses/page'
import { AttendanceModeSchema } from '../registrations/registration-forms'
import { ACTIVE_STATES } from '../registrations/registration-states'

/** Kinds that a person can create; the others are drafted by a release. */
export const COMPOSED_KINDS = ['notice', 'thanks', 'speakers', 'focal-points'] as const
export const NOTICE_KINDS = ['changed', 'postponed', 'cancelled', ...COMPOSED_KINDS] as const
const NoticeKindSchema = z
  .enum(NOTICE_KINDS)
  .meta({ id: 'NoticeKind', description: 'Kind of notice' })
export type NoticeKind = z.infer<typeof NoticeKindSchema>

export const NOTICE_STATES = ['drafted', 'approved', 'queued', 'discarded'] as const
const NoticeStateSchema = z.enum(NOTICE_STATES).meta({
  id: 'NoticeState',
  description: '`approved`: scheduled for later. `queued`: the emails are being sent',
})
export type NoticeState = z.infer<typeof NoticeStateSchema>

export const NOTICE_LEVELS = ['information', 'important', 'urgent'] as const
export const NoticeLevelSchema = z
  .enum(NOTICE_LEVELS)
  .meta({ id: 'NoticeLevel', description: 'Level of a notice on the meeting page' })
export type NoticeLevel = z.infer<typeof NoticeLevelSchema>

export const NoticeAudienceSchema = z
  .object({
    registrants: z
      .object({
        states: z.array(z.enum(ACTIVE_STATES)).min(1),
        mode: AttendanceModeSchema.nullable().default(null),
        delegation: z.uuid().nullable().default(null),
        people: z
          .array(z.uuid())
          .min(1)
          .max(500)
          .optional()
          .meta({ description: 'Only these registrations; by default all' }),
      })
      .nullable(),
    followers: z.boolean(),
    speakers: z.boolean(),
    focalPoints: z.boolean(),
  })
  .meta({
    id: 'NoticeAudience',
    description: 'Who gets the notice; a person in several groups gets it once',
  })
export interface NoticeAudience extends z.infer<typeof NoticeAudienceSchema> {}

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
      'Text by language. People who read another language get the text in the language of the meeting. In a notice about a release, it is added to the list of changes',
  })
export interface NoticeWords extends z.infer<typeof NoticeWordsSchema> {}

/** Limits of the files attached to a notice, together. Email servers often refuse larger emails. */
export const MAX_ATTACHED_BYTES = 10_000_000
export const MAX_ATTACHMENTS = 10

const NoticeAttachmentSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    type: z.string().meta({ description: 'Media type, detected from the bytes' }),
    size: z.int().nonnegative().meta({ description: 'In bytes' }),
  })
  .meta({ id: 'NoticeAttachment', description: 'A file attached to the emails of a notice' })
export interface NoticeAttachment extends z.infer<typeof NoticeAttachmentSchema> {}

export const AttachmentUploadSchema = z
  .object({ name: z.string().min(1).max(255).meta({ description: 'File name' }) })
  .meta({ id: 'AttachmentUpload', description: 'The name of the file to attach' })

export const DocumentAttachmentSchema = z
  .object({ document: z.uuid().meta({ description: 'ID of an approved document of the meeting' }) })
  .meta({ id: 'DocumentAttachment', description: 'The document to attach' })

export const NoticeSchema = z
  .object({
    id: z.uuid(),
    kind: NoticeKindSchema,
    meeting: z.string(),
    title: z.string().meta({ description: 'Of the meeting' }),
    language: LanguageSchema.meta({ description: 'Of the meeting' }),
    since: z.int().nullable().meta({ description: 'Number of the release that people know' }),
    release: z
      .int()
      .nullable()
      .meta({ description: 'Number of the release that the notice is about' }),
    audience: NoticeAudienceSchema,
    words: NoticeWordsSchema,
    attachments: z.array(NoticeAttachmentSchema),
    state: NoticeStateSchema,
    mayApprove: z.boolean().meta({
      description: 'Whether you can approve it: not if you wrote it, unless nobody else can',
    }),
    pageLevel: NoticeLevelSchema.nullable().meta({
      description: 'Level on the meeting page; null if the notice is not shown there',
    }),
    version: z.int().positive(),
    sendAt: InstantSchema.nullable(),
    createdAt: InstantSchema,
    approvedAt: InstantSchema.nullable(),
    queuedAt: InstantSchema.nullable(),
    delivery: z
      .partialRecord(MessageStateSchema, z.int().positive())
      .meta({ description: 'Number of emails by state' }),
  })
  .meta({ id: 'Notice', description: 'A notice with its audience, text and delivery' })
export interface Notice extends z.infer<typeof NoticeSchema> {}

export const NoticePageSchema = pageOf(NoticeSchema).meta({
  id: 'NoticePage',
  description: 'A page of notices',
})

export const NoticeQuerySchema = PageQuerySchema.extend({
  meeting: z.string().optional().meta({ description: 'Meeting slug' }),
  state: NoticeStateSchema.optional().meta({ description: 'State of the notice' }),
})
export interface NoticeQuery extends z.input<typeof NoticeQuerySchema> {}

const content = { audience: NoticeAudienceSchema, words: NoticeWordsSchema }

export const NoticeCreationSchema = z

  .object({
    meeting: z.string(),
    kind: z.enum(COMPOSED_KINDS),
    ...content,
    sendNow: z.boolean().default(false).meta({
      description:
        'Sends the email without approval, after a delay in which it can be discarded. Only for a few chosen people: `audience.registrants.people`, and no other group',
    }),
  })
  .meta({ id: 'NoticeCreation', description: 'The notice to create' })
export interface NoticeCreation extends z.input<typeof NoticeCreationSchema> {}

export const NoticeVersionSchema = z
  .object({
    version: z.int().positive().meta({ description: 'Version that the change is based on' }),
  })
  .meta({ id: 'NoticeVersion', description: 'The version of the notice that you have seen' })

export const NoticeChangeSchema = NoticeVersionSchema.extend(content).meta({
  id: 'NoticeChange',
  description: 'The new audience and text of a notice',
})
export interface NoticeChange extends z.input<typeof NoticeChangeSchema> {}

export const NoticePageLevelSchema = NoticeVersionSchema.extend({
  pageLevel: NoticeLevelSchema.nullable().meta({
    description: 'Level on the meeting page; null removes the notice from the page',
  }),
}).meta({ id: 'NoticePageLevel', description: 'Whether the meeting page shows a notice' })
export interface NoticePageLevel extends z.input<typeof NoticePageLevelSchema> {}

export const MeetingNoticesSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        level: NoticeLevelSchema,
        publishedAt: InstantSchema,
        words: NoticeWordsSchema,
      }),
    ),
  })
  .meta({ id: 'MeetingNotices', description: 'The notices on a meeting page, newest first' })
export interface MeetingNotices extends z.infer<typeof MeetingNoticesSchema> {}

export const NoticeApprovalSchema = NoticeVersionSchema.extend({
  sendAt: InstantSchema.nullable()
    .default(null)
    .meta({ description: 'Time to send it; null sends it immediately' }),
}).meta({ id: 'NoticeApproval', description: 'The version to approve, and when to send it' })
export interface NoticeApproval extends z.input<typeof NoticeApprovalSchema> {}

export const AudienceRequestSchema = z
  .object({ meeting: z.string(), audience: NoticeAudienceSchema })
  .meta({ id: 'AudienceRequest', description: 'The audience to count' })
export interface AudienceRequest extends z.input<typeof AudienceRequestSchema> {}

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
  .meta({
    id: 'AudienceCount',
    description: 'Number of people by group; each person counts once, in the first matching group',
  })
export interface AudienceCount extends z.infer<typeof AudienceCountSchema> {}

export const NOTICE_RECIPIENTS = ['registrant', 'follower', 'speaker', 'focal-point'] as const
export const NoticePreviewQuerySchema = z.object({
  language: LanguageSchema.meta({ description: 'Language of the recipient' }),
  reader: z
    .enum(NOTICE_RECIPIENTS)
    .default('registrant')
    .meta({ description: 'Kind of recipient' }),
  registration: z
    .uuid()
    .optional()
    .meta({ description: 'ID of the registration of the recipient; without it, a made-up person' }),
})
export interface NoticePreviewQuery extends z.input<typeof NoticePreviewQuerySchema> {}
export type NoticeRecipient = (typeof NOTICE_RECIPIENTS)[number]

export const EmailContentSchema = z
  .object({ subject: z.string(), text: z.string(), html: z.string() })
  .meta({
    id: 'EmailContent',
    description: 'The email as text and HTML; its personal links do not work',
  })
export interface EmailContent extends z.infer<typeof EmailContentSchema> {}

export const NoticeTestSchema = z
  .object({ language: LanguageSchema })
  .meta({ id: 'NoticeTest', description: 'The language of the test email' })

export const NoticeTestedSchema = z
  .object({ message: z.uuid(), to: z.email() })
  .meta({ id: 'NoticeTested', description: 'The queued test email' })
export interface NoticeTested extends z.infer<typeof NoticeTestedSchema> {}
