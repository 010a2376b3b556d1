import * as z from 'zod'
import { InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { pageOf, PageQuerySchema } from '../responses/page'

export const MESSAGE_STATES = [
  'drafted',
  'approved',
  'queued',
  'sent',
  'deferred',
  'failed',
  'bounced',
] as const
export const MessageStateSchema = z
  .enum(MESSAGE_STATES)
  .meta({ id: 'MessageState', description: 'Delivery state of an email' })
export type MessageState = z.infer<typeof MessageStateSchema>

export const MessageSummarySchema = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    meeting: z.string().nullable(),
    to: z.string().nullable(),
    language: LanguageSchema,
    state: MessageStateSchema,
    attempts: z.int().nonnegative(),
    nextAttemptAt: InstantSchema.nullable(),
    error: z.string().nullable().meta({ description: 'Last answer of the mail server' }),
    createdAt: InstantSchema,
    sentAt: InstantSchema.nullable(),
  })
  .meta({ id: 'MessageSummary', description: 'An email in the outbox' })
export interface MessageSummary extends z.infer<typeof MessageSummarySchema> {}

export const MessagePageSchema = pageOf(MessageSummarySchema).meta({
  id: 'MessagePage',
  description: 'A page of emails',
})

export const MessageQuerySchema = PageQuerySchema.extend({
  meeting: z.string().optional().meta({ description: 'Meeting slug' }),
  notice: z.uuid().optional().meta({ description: 'ID of the notice' }),
  state: MessageStateSchema.optional().meta({ description: 'Delivery state' }),
  q: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Text in the name or email address of the recipient' }),
})
export interface MessageQuery extends z.input<typeof MessageQuerySchema> {}

export const EmailHealthSchema = z
  .object({
    canSend: z.boolean().meta({ description: 'Whether a mail server is configured' }),
    waiting: z.int().nonnegative().meta({ description: 'Number of emails waiting to be sent' }),
    failed: z.int().nonnegative().meta({ description: 'Number of emails that could not be sent' }),
    toChosen: z
      .object({
        maxPeople: z.int().nonnegative().meta({ description: 'Most people without approval' }),
        delaySeconds: z
          .int()
          .nonnegative()
          .meta({ description: 'Seconds in which the email can be stopped' }),
      })
      .meta({ description: 'Emails to chosen people' }),
  })
  .meta({
    id: 'EmailHealth',
    description:
      'Whether email can be sent, how many emails are waiting or failed, and the limits of emails without approval',
  })
export interface EmailHealth extends z.infer<typeof EmailHealthSchema> {}

export const MessagePreviewSchema = MessageSummarySchema.extend({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  attachments: z
    .array(z.object({ name: z.string(), size: z.int().nonnegative() }))
    .meta({ description: 'Files of the notice, with their size in bytes' }),
}).meta({
  id: 'MessagePreview',
  description:
    'An email as it would be sent now; its personal links work only if the instance cannot send email',
})
export interface MessagePreview extends z.infer<typeof MessagePreviewSchema> {}
