import { z } from 'zod'
import { InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { pageOf, PageQuerySchema } from './page'

export const MESSAGE_STATES = [
  'drafted',
  'approved',
  'queued',
  'sent',
  'deferred',
  'failed',
  'bounced',
] as const
export const MessageStateSchema = z.enum(MESSAGE_STATES).meta({ id: 'MessageState' })
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
    error: z.string().nullable().meta({ description: 'What the mail server answered last' }),
    createdAt: InstantSchema,
    sentAt: InstantSchema.nullable(),
  })
  .meta({ id: 'MessageSummary' })
export type MessageSummary = z.infer<typeof MessageSummarySchema>

export const MessagePageSchema = pageOf(MessageSummarySchema).meta({ id: 'MessagePage' })

export const MessageQuerySchema = PageQuerySchema.extend({
  meeting: z.string().optional(),
  notice: z.uuid().optional(),
  state: MessageStateSchema.optional(),
})
export type MessageQuery = z.input<typeof MessageQuerySchema>

export const EmailHealthSchema = z
  .object({
    canSend: z.boolean().meta({ description: 'Whether a mail server is set' }),
    waiting: z.int().nonnegative().meta({ description: 'Emails that have not left yet' }),
    failed: z.int().nonnegative().meta({ description: 'Emails that could not be sent' }),
  })
  .meta({ id: 'EmailHealth', description: 'Whether emails can leave, and how many have not' })
export type EmailHealth = z.infer<typeof EmailHealthSchema>

export const MessagePreviewSchema = MessageSummarySchema.extend({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
}).meta({
  id: 'MessagePreview',
  description: 'As it would leave now; its personal links work only where no mail can be sent',
})
export type MessagePreview = z.infer<typeof MessagePreviewSchema>
