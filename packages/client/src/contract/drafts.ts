import * as z from 'zod'
import { DocumentAnswerSchema, DocumentRequestSchema } from '../documents/documents'
import type { DocumentAnswer, DocumentRequest } from '../documents/documents'
import { DecisionRequestSchema } from '../drafts/draft-decisions'
import type { DecisionRequest } from '../drafts/draft-decisions'
import {
  DraftChangeSchema,
  DraftCreationSchema,
  DraftMergeSchema,
  DraftPageSchema,
  DraftQuerySchema,
  DraftSchema,
  DraftTextChangedSchema,
  DraftTextChangeSchema,
  MeetingDraftSchema,
  PublicationRequestSchema,
  PublicationSchema,
  RebaseRequestSchema,
} from '../drafts/drafts'
import type {
  Draft,
  DraftChange,
  DraftCreation,
  DraftMerge,
  DraftQuery,
  DraftSummary,
  DraftTextChange,
  DraftTextChanged,
  MeetingDraft,
  Publication,
  PublicationRequest,
  RebaseRequest,
} from '../drafts/drafts'
import { OpenDriftSchema, ReviewSchema } from '../drafts/reviews'
import type { OpenDrift, Review } from '../drafts/reviews'
import type { Page } from '../responses/page'
import { PUBLISH, READ_DRAFTS, WRITE_DRAFTS } from './access'
import { created, createdOrExisting, done, found, ok } from './answers'
import type { ClientOf } from './client'
import { composed } from './composed-letters'
import { get, post, put, remove } from './operation'
import { idOf, meetingQuery, meetingSlug } from './params'
import { sent } from './schema'

const params = { id: idOf('draft') }
const reading = { tag: 'Drafts', access: READ_DRAFTS } as const
const writing = { tag: 'Drafts', access: WRITE_DRAFTS } as const
const changing = {
  ...writing,
  meeting: 'draft',
  params,
  header: 'if-match',
  problems: [
    'draft-not-found',
    'draft-changed',
    'precondition-failed',
    'proceedings-frozen',
    'draft-closed',
  ],
} as const

/** Imported circulars and changes to meetings, until they are published. */
export const drafts = {
  composed,

  list: get('/drafts', {
    ...reading,
    meeting: 'query',
    id: 'list-drafts',
    summary: 'List drafts',
    description: 'Returns imported circulars and changes to meetings, newest first.',
    query: sent<DraftQuery>()(DraftQuerySchema),
    answer: ok<Page<DraftSummary>>(DraftPageSchema, 'Drafts, newest first'),
  }),

  get: get('/drafts/{id}', {
    ...reading,
    meeting: 'draft',
    id: 'get-draft',
    summary: 'Get a draft',
    description: 'Returns a draft with its text, the analysis and the corrections applied to it.',
    params,
    answer: found<Draft>(DraftSchema, 'The draft'),
    problems: ['draft-not-found'],
  }),

  getOfMeeting: get('/meetings/{slug}/draft', {
    ...reading,
    meeting: 'path',
    id: 'get-meeting-draft',
    summary: 'Get the draft of a meeting',
    description:
      'Returns the open change of a published meeting. Without one, returns the draft that a change would start with; it is not stored.',
    params: { slug: meetingSlug },
    answer: found<MeetingDraft>(MeetingDraftSchema, 'The open or new draft'),
    problems: ['meeting-not-found'],
  }),

  create: post('/drafts', {
    ...writing,
    meeting: 'body',
    id: 'create-draft',
    summary: 'Create a draft',
    description:
      'Imports a circular, or starts a change to a published meeting. If the meeting already has an open change, that draft is returned with status 200. Answers 409 if the same circular was imported before, unless `allowDuplicate` is set.',
    header: 'idempotency-key',
    body: sent<DraftCreation>()(DraftCreationSchema),
    answer: createdOrExisting<Draft>(
      DraftSchema,
      'The new draft',
      'The open draft that the meeting already has',
    ),
    problems: [
      'meeting-not-found',
      'proceedings-frozen',
      'already-imported',
      'key-reused',
      'invalid-request',
      'body-too-large',
    ],
  }),

  update: put('/drafts/{id}', {
    ...changing,
    id: 'change-draft',
    summary: 'Update a draft',
    description:
      'Replaces all corrections and acknowledgements of the draft. Answers 409 with the differences if somebody else has changed the draft.',
    body: sent<DraftChange>()(DraftChangeSchema),
    answer: ok<Draft>(DraftSchema, 'The updated draft'),
  }),

  delete: remove('/drafts/{id}', {
    ...writing,
    meeting: 'draft',
    id: 'delete-draft',
    summary: 'Delete a draft',
    description: 'Deletes an open draft. Published drafts cannot be deleted. Requires `If-Match`.',
    params,
    needsVersion: true,
    answer: done('Deleted'),
    problems: ['draft-not-found', 'precondition-failed', 'draft-closed'],
  }),

  updateText: put('/drafts/{id}/text', {
    ...changing,
    id: 'change-draft-text',
    summary: 'Change the text of a draft',
    description:
      'Replaces the text of an imported circular and analyses it again. The answer lists the corrections that no longer apply.',
    body: sent<DraftTextChange>()(DraftTextChangeSchema),
    answer: ok<DraftTextChanged>(
      DraftTextChangedSchema,
      'The updated draft and the corrections that no longer apply',
    ),
  }),

  previewRebase: get('/drafts/{id}/rebase', {
    ...writing,
    meeting: 'draft',
    id: 'preview-rebase',
    summary: 'Preview the rebase of a draft',
    description:
      'Returns the meetings of the draft that have a newer release: the release that the draft is based on, the draft, and the latest release. Nothing changes.',
    params,
    answer: found<DraftMerge>(DraftMergeSchema, 'The meetings that a rebase merges'),
    problems: ['draft-not-found'],
  }),

  rebase: post('/drafts/{id}/rebase', {
    ...changing,
    id: 'rebase-draft',
    summary: 'Rebase a draft',
    description:
      'Moves the draft onto the latest releases of its meetings. What only the draft or only a release changed is kept. Where both changed the same thing, one of them has to be in `choices`; otherwise nothing changes and `errors` lists the conflicts.',
    body: sent<RebaseRequest>()(RebaseRequestSchema),
    answer: ok<Draft>(DraftSchema, 'The updated draft'),
  }),

  decide: post('/drafts/{id}/decisions', {
    ...changing,
    id: 'decide-issue',
    summary: 'Decide an open issue',
    description:
      'Records the answer to an open issue of a draft, or removes the answer. Requires the version of the draft that you have seen.',
    body: sent<DecisionRequest>()(DecisionRequestSchema),
    answer: ok<Draft>(DraftSchema, 'The updated draft'),
  }),

  review: get('/drafts/{id}/review', {
    ...reading,
    meeting: 'draft',
    id: 'review-draft',
    summary: 'Review a draft',
    description:
      'Returns what publishing the draft would do: the changes, the open issues, the effect on calendars and how many people are notified. Nothing changes. Publishing requires the `hash` of this answer.',
    params,
    answer: found<Review>(ReviewSchema, 'The review'),
    problems: ['draft-not-found'],
  }),

  publish: post('/drafts/{id}/publication', {
    tag: 'Drafts',
    access: PUBLISH,
    meeting: 'draft',
    also: 'everything',
    id: 'publish-draft',
    summary: 'Publish a draft',
    description:
      'Publishes the circular and its meetings, all or nothing, exactly as reviewed. Answers 409 if the draft or a meeting has changed since the review, or if open issues remain.',
    params,
    header: ['idempotency-key', 'if-match'],
    body: sent<PublicationRequest>()(PublicationRequestSchema),
    answer: created<Publication>(PublicationSchema, 'The published circular and meetings'),
    problems: [
      'draft-not-found',
      'draft-changed',
      'precondition-failed',
      'already-published',
      'letter-withdrawn',
      'meeting-changed',
      'review-outdated',
      'open-issues',
      'proceedings-frozen',
      'nothing-changed',
      'key-reused',
      'invalid-request',
    ],
  }),

  listDrift: get('/drift', {
    ...reading,
    meeting: 'query',
    id: 'list-drift',
    summary: 'List differences between drafts and circulars',
    description:
      'Returns where open drafts differ from the circulars of their meetings and no note explains it yet.',
    query: z.object({ meeting: meetingQuery.optional() }),
    answer: ok<OpenDrift>(OpenDriftSchema, 'Unexplained differences of the newest drafts'),
  }),

  extractText: post('/documents', {
    ...writing,
    meeting: 'none',
    id: 'read-document',
    summary: 'Extract the text of a file',
    description:
      'Returns the text of a Word, PDF, HTML or plain text file. Nothing is stored. If a finding has the severity `error`, the text is empty.',
    body: sent<DocumentRequest>()(DocumentRequestSchema),
    answer: ok<DocumentAnswer>(DocumentAnswerSchema, 'The text; empty if a finding is an error'),
    problems: ['body-too-large', 'body-not-json', 'malformed-json'],
  }),
}

export interface DraftsClient extends ClientOf<typeof drafts> {}
