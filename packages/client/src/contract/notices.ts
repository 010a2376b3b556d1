import {
  AttachmentUploadSchema,
  AudienceCountSchema,
  AudienceRequestSchema,
  DocumentAttachmentSchema,
  EmailContentSchema,
  MeetingNoticesSchema,
  NoticeApprovalSchema,
  NoticeChangeSchema,
  NoticeCreationSchema,
  NoticePageLevelSchema,
  NoticePageSchema,
  NoticePreviewQuerySchema,
  NoticeQuerySchema,
  NoticeSchema,
  NoticeTestSchema,
  NoticeTestedSchema,
  NoticeVersionSchema,
} from '../emails/notices'
import type {
  AudienceCount,
  AudienceRequest,
  EmailContent,
  MeetingNotices,
  Notice,
  NoticeApproval,
  NoticeChange,
  NoticeCreation,
  NoticePageLevel,
  NoticePreviewQuery,
  NoticeQuery,
  NoticeTested,
} from '../emails/notices'
import type { Page } from '../responses/page'
import { NOTICES } from './access'
import { created, found, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, put, remove } from './operation'
import { idOf, meetingSlug } from './params'
import { fileBody, sent } from './schema'

const common = { tag: 'Notices', access: NOTICES } as const
const params = { id: idOf('notice') }

/** Notices to the people of a meeting. */
export const notices = {
  list: get('/notices', {
    ...common,
    meeting: 'query',
    id: 'list-notices',
    summary: 'List notices',
    description: 'Returns the notices to registrants, subscribers and speakers, newest first.',
    query: sent<NoticeQuery>()(NoticeQuerySchema),
    answer: ok<Page<Notice>>(NoticePageSchema, 'Notices, newest first'),
  }),

  get: get('/notices/{id}', {
    ...common,
    meeting: 'notice',
    id: 'get-notice',
    summary: 'Get a notice',
    description: 'Returns a notice and how many of its emails were delivered.',
    params,
    answer: found<Notice>(NoticeSchema, 'The notice'),
    problems: ['notice-not-found'],
  }),

  create: post('/notices', {
    ...common,
    meeting: 'body',
    id: 'compose-notice',
    summary: 'Create a notice',
    description:
      'Creates a draft notice. Nothing is sent until it is approved, except an email to a few chosen people with `sendNow`: it leaves after a delay, in which it can be discarded. `GET /email-health` has the limits. An email to chosen people is in the history of each of them.',
    header: 'idempotency-key',
    body: sent<NoticeCreation>()(NoticeCreationSchema),
    answer: created<Notice>(NoticeSchema, 'The draft notice'),
    problems: ['meeting-not-found', 'key-reused', 'invalid-request', 'notice-unfinished'],
  }),

  update: put('/notices/{id}', {
    ...common,
    meeting: 'notice',
    id: 'change-notice',
    summary: 'Update a notice',
    description:
      'Changes the audience and the text of a draft notice. Answers 409 if the notice was approved or changed by somebody else.',
    params,
    header: 'if-match',
    body: sent<NoticeChange>()(NoticeChangeSchema),
    answer: ok<Notice>(NoticeSchema, 'The updated notice'),
    problems: ['notice-not-found', 'notice-state', 'notice-changed', 'precondition-failed'],
  }),

  attach: post('/notices/{id}/attachments', {
    ...common,
    meeting: 'notice',
    id: 'attach-to-notice',
    summary: 'Attach a file to a notice',
    description:
      'Attaches a PDF, Word, PowerPoint, Excel or image file to a draft notice: at most 10 files, 10 MB together. Send the bytes of the file as the body.',
    params,
    query: AttachmentUploadSchema,
    body: fileBody,
    answer: ok<Notice>(NoticeSchema, 'The notice with the file'),
    problems: [
      'notice-not-found',
      'notice-state',
      'too-many-files',
      'length-required',
      'body-too-large',
    ],
  }),

  attachDocument: post('/notices/{id}/attached-documents', {
    ...common,
    meeting: 'notice',
    id: 'attach-document-to-notice',
    summary: 'Attach a meeting document to a notice',
    description:
      'Attaches a copy of an approved document of the meeting to a draft notice. Later revisions do not change it.',
    params,
    body: DocumentAttachmentSchema,
    answer: ok<Notice>(NoticeSchema, 'The notice with the file'),
    problems: ['notice-not-found', 'document-not-found', 'notice-state', 'too-many-files'],
  }),

  detach: remove('/notices/{id}/attachments/{file}', {
    ...common,
    meeting: 'notice',
    id: 'detach-from-notice',
    summary: 'Remove a file from a notice',
    description: 'Removes an attached file from a draft notice and deletes it.',
    params: { id: idOf('notice'), file: idOf('file') },
    answer: ok<Notice>(NoticeSchema, 'The notice without the file'),
    problems: ['notice-not-found', 'document-not-found', 'notice-state'],
  }),

  setPageLevel: put('/notices/{id}/page-level', {
    ...common,
    meeting: 'notice',
    id: 'set-notice-page-level',
    summary: 'Show a notice on the meeting page',
    description:
      'Shows a notice on the meeting page as soon as it is sent, or removes it from there, also after it was sent. Only notices with a text of their own can be shown, and placeholders are refused, since the page is the same for everyone.',
    params,
    header: 'if-match',
    body: sent<NoticePageLevel>()(NoticePageLevelSchema),
    answer: ok<Notice>(NoticeSchema, 'The notice'),
    problems: [
      'notice-not-found',
      'notice-state',
      'notice-changed',
      'precondition-failed',
      'invalid-request',
      'notice-unfinished',
    ],
  }),

  listOnPage: get('/meetings/{slug}/notices', {
    ...common,
    access: 'anyone',
    tag: 'Meetings',
    id: 'list-meeting-notices',
    summary: 'List the notices on a meeting page',
    description:
      'Returns the notices that the secretariat shows on the meeting page, newest first, in the languages in which they were written. Answers 410 with the date if the meeting was withdrawn.',
    params: { slug: meetingSlug },
    answer: ok<MeetingNotices>(MeetingNoticesSchema, 'The notices on the meeting page'),
    hasEtag: true,
    problems: ['meeting-not-found', 'meeting-withdrawn'],
  }),

  approve: post('/notices/{id}/approval', {
    ...common,
    meeting: 'notice',
    id: 'approve-notice',
    summary: 'Approve a notice',
    description:
      'Sends the notice immediately, or at `sendAt`. A notice without a subject and text in the language of the meeting is refused. The person who wrote the text or changed it last cannot approve it while somebody else can; the text of a release has no writer.',
    params,
    header: 'if-match',
    body: sent<NoticeApproval>()(NoticeApprovalSchema),
    answer: ok<Notice>(NoticeSchema, 'The approved notice'),
    problems: [
      'own-notice',
      'notice-not-found',
      'notice-state',
      'notice-changed',
      'precondition-failed',
      'invalid-request',
      'notice-unfinished',
    ],
  }),

  recall: post('/notices/{id}/recall', {
    ...common,
    meeting: 'notice',
    id: 'recall-notice',
    summary: 'Recall a notice',
    description:
      'Turns an approved notice that is scheduled for later back into a draft. A notice that was sent cannot be recalled.',
    params,
    header: 'if-match',
    body: NoticeVersionSchema,
    answer: ok<Notice>(NoticeSchema, 'The draft'),
    problems: ['notice-not-found', 'notice-state', 'notice-changed', 'precondition-failed'],
  }),

  discard: post('/notices/{id}/discard', {
    ...common,
    meeting: 'notice',
    id: 'discard-notice',
    summary: 'Discard a notice',
    description: 'Closes a notice without sending it. It stays in the list as discarded.',
    params,
    header: 'if-match',
    body: NoticeVersionSchema,
    answer: ok<Notice>(NoticeSchema, 'The discarded notice'),
    problems: ['notice-not-found', 'notice-state', 'notice-changed', 'precondition-failed'],
  }),

  test: post('/notices/{id}/test', {
    ...common,
    meeting: 'notice',
    id: 'test-notice',
    summary: 'Send a test of a notice',
    description: 'Sends the notice to your own address. It does not reach its audience.',
    params,
    body: NoticeTestSchema,
    answer: ok<NoticeTested>(NoticeTestedSchema, 'The queued test email'),
    problems: ['notice-not-found'],
  }),

  preview: get('/notices/{id}/preview', {
    ...common,
    meeting: 'notice',
    id: 'preview-notice',
    summary: 'Preview a notice',
    description:
      'Returns the email that one kind of recipient gets in one language, or a chosen registered person in their own.',
    params,
    query: sent<NoticePreviewQuery>()(NoticePreviewQuerySchema),
    answer: ok<EmailContent>(EmailContentSchema, 'The email as text and HTML'),
    problems: ['notice-not-found', 'registration-not-found'],
  }),

  countAudience: post('/notice-audiences', {
    ...common,
    meeting: 'body',
    id: 'count-audience',
    summary: 'Count an audience',
    description:
      'Returns how many people a notice to this audience would reach. A person in several groups is counted once.',
    body: sent<AudienceRequest>()(AudienceRequestSchema),
    answer: ok<AudienceCount>(AudienceCountSchema, 'The number of people'),
    problems: ['meeting-not-found'],
  }),
}

export interface NoticesClient extends ClientOf<typeof notices> {}
