import {
  EmailHealthSchema,
  MessagePageSchema,
  MessagePreviewSchema,
  MessageQuerySchema,
  MessageSummarySchema,
} from '../emails/messages'
import type { EmailHealth, MessagePreview, MessageQuery, MessageSummary } from '../emails/messages'
import type { Page } from '../responses/page'
import { NOTICES, REGISTRARS } from './access'
import { found, ok } from './answers'
import type { ClientOf } from './client'
import { get, post } from './operation'
import { idOf } from './params'
import { sent } from './schema'

const common = { tag: 'Messages', access: REGISTRARS } as const
const params = { id: idOf('email') }

/** Emails to individual people. */
export const emails = {
  list: get('/messages', {
    ...common,
    meeting: 'query',
    id: 'list-messages',
    summary: 'List emails',
    description:
      'Returns the emails to individual people, newest first, with their delivery state.',
    query: sent<MessageQuery>()(MessageQuerySchema),
    answer: ok<Page<MessageSummary>>(MessagePageSchema, 'Emails, newest first'),
  }),

  get: get('/messages/{id}', {
    ...common,
    meeting: 'message',
    id: 'preview-message',
    summary: 'Preview an email',
    description:
      'Returns an email as it would be sent now. Links in it work only where the instance cannot send email; password links never work.',
    params,
    answer: found<MessagePreview>(MessagePreviewSchema, 'The email as text and HTML'),
    problems: ['message-not-found'],
  }),

  resend: post('/messages/{id}/resend', {
    ...common,
    meeting: 'message',
    id: 'resend-message',
    summary: 'Resend an email',
    description: 'Queues an email again. Answers 409 if it is still waiting to be sent.',
    params,
    answer: ok<MessageSummary>(MessageSummarySchema, 'The queued email'),
    problems: ['message-not-found', 'message-state'],
  }),

  getHealth: get('/email-health', {
    ...common,
    access: NOTICES,
    meeting: 'none',
    id: 'get-email-health',
    summary: 'Get the state of email delivery',
    description: 'Returns whether email can be sent, and how many emails are waiting or failed.',
    answer: ok<EmailHealth>(EmailHealthSchema, 'The counts of all emails'),
  }),
}

export interface EmailsClient extends ClientOf<typeof emails> {}
