import * as z from 'zod'
import {
  EmailTextChangeSchema,
  EmailTextKindSchema,
  EmailTextListSchema,
  EmailTextPreviewSchema,
  EmailTextSchema,
} from '../emails/email-texts'
import type {
  EmailText,
  EmailTextChange,
  EmailTextList,
  EmailTextPreview,
} from '../emails/email-texts'
import { EmailContentSchema } from '../emails/notices'
import type { EmailContent } from '../emails/notices'
import { NOTICES, OWNERS } from './access'
import { ok } from './answers'
import type { ClientOf } from './client'
import { get, post, put } from './operation'
import { meetingQuery, meetingSlug } from './params'
import { sent } from './schema'

const common = { tag: 'Email texts', access: NOTICES } as const
const query = z.object({ meeting: meetingQuery.optional() })
const params = { kind: EmailTextKindSchema }

/** Texts of each kind of email, for all meetings or for one. */
export const emailTexts = {
  list: get('/email-texts', {
    ...common,
    meeting: 'query',
    id: 'list-email-texts',
    summary: 'List email texts',
    description:
      'Returns the kinds of email whose text can be replaced, with the languages of the texts for all meetings or for one.',
    query,
    answer: ok<EmailTextList>(EmailTextListSchema, 'The kinds of email'),
    problems: ['meeting-not-found', 'meeting-withdrawn'],
  }),

  get: get('/email-texts/{kind}', {
    ...common,
    meeting: 'query',
    id: 'get-email-text',
    summary: 'Get an email text',
    description:
      'Returns the text of a kind of email for all meetings or for one, what is sent without it, and its placeholders.',
    params,
    query,
    answer: ok<EmailText>(EmailTextSchema, 'The text'),
    problems: ['meeting-not-found', 'meeting-withdrawn'],
  }),

  update: put('/email-texts/{kind}', {
    ...common,
    access: OWNERS,
    id: 'change-email-text',
    summary: 'Update an email text',
    description:
      'Replaces the subject and text of a kind of email, by language, for all meetings that have no other text. Times, links and the signature stay. Answers 409 if somebody else changed it.',
    params,
    header: 'if-match',
    body: sent<EmailTextChange>()(EmailTextChangeSchema),
    answer: ok<EmailText>(EmailTextSchema, 'The updated text'),
    problems: ['email-text-changed', 'precondition-failed'],
  }),

  updateForMeeting: put('/meetings/{slug}/email-texts/{kind}', {
    ...common,
    meeting: 'path',
    id: 'change-meeting-email-text',
    summary: 'Update an email text of a meeting',
    description:
      'Replaces the subject and text of a kind of email, by language, for one meeting. Answers 409 if somebody else changed it.',
    params: { ...params, slug: meetingSlug },
    header: 'if-match',
    body: sent<EmailTextChange>()(EmailTextChangeSchema),
    answer: ok<EmailText>(EmailTextSchema, 'The updated text'),
    problems: [
      'meeting-not-found',
      'email-text-changed',
      'meeting-withdrawn',
      'precondition-failed',
    ],
  }),

  preview: post('/email-texts/{kind}/preview', {
    ...common,
    meeting: 'body',
    id: 'preview-email-text',
    summary: 'Preview an email text',
    description:
      'Returns a kind of email with this text, for a made-up person or for a chosen registered person in their language. Nothing is saved.',
    params,
    body: sent<EmailTextPreview>()(EmailTextPreviewSchema),
    answer: ok<EmailContent>(EmailContentSchema, 'The email as text and HTML'),
    problems: ['meeting-not-found', 'registration-not-found', 'meeting-withdrawn'],
  }),
}

export interface EmailTextsClient extends ClientOf<typeof emailTexts> {}
