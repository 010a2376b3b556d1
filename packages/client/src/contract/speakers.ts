import * as z from 'zod'
import type { List } from '../responses/page'
import { SpeakerContactsSchema } from '../speakers/speaker-contacts'
import type { SpeakerContacts } from '../speakers/speaker-contacts'
import {
  BiographyRequestSchema,
  OwnSpeakingSchema,
  SpeakerAnswerRequestSchema,
  SpeakerFileRequestSchema,
  SpeakerInvitationListSchema,
  SpeakerInvitationQuerySchema,
  SpeakerInvitationRequestSchema,
  SpeakerInvitationSchema,
  SpeakerMaterialDecisionSchema,
} from '../speakers/speakers'
import type {
  BiographyRequest,
  OwnSpeaking,
  SpeakerAnswerRequest,
  SpeakerFileRequest,
  SpeakerInvitation,
  SpeakerInvitationQuery,
  SpeakerInvitationRequest,
  SpeakerMaterialDecision,
} from '../speakers/speakers'
import { NOTICES, SENT } from './access'
import { created, done, file, found, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, put, remove } from './operation'
import { idOf, meetingSlug } from './params'
import { sent } from './schema'

const common = { tag: 'Speakers', access: SENT } as const
const own = { tag: 'Speakers', access: 'link' } as const
const params = { id: idOf('invitation or upload') }

/** Invited speakers and what they upload. */
export const speakers = {
  list: get('/speaker-invitations', {
    ...common,
    meeting: 'query',
    id: 'list-speaker-invitations',
    summary: 'List speaker invitations',
    description:
      'Returns the invited speakers of one meeting or of all, by name, with their answers and uploads.',
    query: sent<SpeakerInvitationQuery>()(SpeakerInvitationQuerySchema),
    answer: ok<List<SpeakerInvitation>>(SpeakerInvitationListSchema, 'Speakers by name'),
  }),

  create: post('/speaker-invitations', {
    ...common,
    meeting: 'body',
    id: 'invite-speaker',
    summary: 'Invite a speaker',
    description:
      'Creates a speaker page and queues an email with its personal link. Answers 409 if the speaker is already invited.',
    body: sent<SpeakerInvitationRequest>()(SpeakerInvitationRequestSchema),
    answer: created<SpeakerInvitation>(
      SpeakerInvitationSchema,
      'The invitation; its email is queued',
    ),
    problems: [
      'meeting-not-found',
      'speaker-not-found',
      'speaker-page-closed',
      'already-invited',
      'meeting-withdrawn',
    ],
  }),

  delete: remove('/speaker-invitations/{id}', {
    ...common,
    meeting: 'speaker',
    id: 'revoke-speaker-invitation',
    summary: 'Revoke a speaker invitation',
    description: 'Deletes the speaker page, and its personal link stops working. Uploads stay.',
    params,
    answer: done('Revoked'),
    problems: ['invitation-not-found'],
  }),

  getFile: get('/speaker-files/{id}', {
    ...common,
    access: 'anyone',
    id: 'get-speaker-file',
    summary: "Download a speaker's public file",
    description:
      'Returns a photograph or slides that were accepted and are part of a published release.',
    params: { id: idOf('file') },
    answer: file({ 'application/octet-stream': z.string() }, 'The file'),
    problems: ['material-not-found'],
  }),

  decide: post('/speaker-materials/{id}/decision', {
    ...common,
    meeting: 'material',
    id: 'decide-speaker-material',
    summary: "Decide on a speaker's upload",
    description:
      'Accepts a biography, photograph or slides, or returns them with a reason that is emailed to the speaker.',
    params,
    body: sent<SpeakerMaterialDecision>()(SpeakerMaterialDecisionSchema),
    answer: ok<SpeakerInvitation>(SpeakerInvitationSchema, 'The speaker with all uploads'),
    problems: ['material-not-found', 'already-decided'],
  }),

  openFile: get('/speaker-materials/{id}/file', {
    ...common,
    meeting: 'material',
    id: 'open-speaker-material',
    summary: "Download a speaker's upload",
    description: 'Returns the file for review. The download is recorded in the audit log.',
    params,
    answer: file({ 'application/octet-stream': z.string() }, 'The file as uploaded'),
    problems: ['material-not-found'],
  }),

  contacts: {
    get: get('/speaker-contacts/{slug}', {
      ...common,
      access: NOTICES,
      tag: 'Notices',
      meeting: 'path',
      id: 'get-speaker-contacts',
      summary: "Get the speakers' contact addresses",
      description: 'Returns the email addresses that notices to the speakers of a meeting go to.',
      params: { slug: meetingSlug },
      answer: found<SpeakerContacts>(SpeakerContactsSchema, 'The addresses by speaker'),
      problems: ['meeting-not-found'],
    }),

    update: put('/speaker-contacts/{slug}', {
      ...common,
      access: NOTICES,
      tag: 'Notices',
      meeting: 'path',
      id: 'set-speaker-contacts',
      summary: "Update the speakers' contact addresses",
      description: 'Replaces the email addresses that notices to the speakers of a meeting go to.',
      params: { slug: meetingSlug },
      body: sent<SpeakerContacts>()(SpeakerContactsSchema),
      answer: ok<SpeakerContacts>(SpeakerContactsSchema, 'The updated addresses by speaker'),
      problems: ['meeting-not-found'],
    }),
  },

  own: {
    get: get('/speaker-invitations/own', {
      ...own,
      id: 'get-own-speaking',
      summary: 'Get my speaker page',
      description: 'Returns the sessions of the speaker, the answer given and the uploads.',
      answer: ok<OwnSpeaking>(OwnSpeakingSchema, 'What the speaker sees'),
    }),

    answer: put('/speaker-invitations/own/answer', {
      ...own,
      id: 'answer-as-speaker',
      summary: 'Accept or decline to speak',
      description: 'Records whether the speaker will attend.',
      body: sent<SpeakerAnswerRequest>()(SpeakerAnswerRequestSchema),
      answer: ok<OwnSpeaking>(OwnSpeakingSchema, 'What the speaker sees'),
      problems: ['speaker-page-closed'],
    }),

    updateBiography: put('/speaker-invitations/own/biography', {
      ...own,
      id: 'write-own-biography',
      summary: 'Update my biography',
      description:
        'Sends a biography for review. It replaces an earlier one that was not accepted; an empty text removes it.',
      body: sent<BiographyRequest>()(BiographyRequestSchema),
      answer: ok<OwnSpeaking>(OwnSpeakingSchema, 'What the speaker sees'),
      problems: ['speaker-page-closed'],
    }),

    files: {
      create: post('/speaker-invitations/own/files', {
        ...own,
        id: 'add-own-speaker-file',
        summary: 'Upload my photograph or slides',
        description:
          'Sends a file for review. A photograph replaces the previous one, and location and other camera data are removed from it.',
        body: sent<SpeakerFileRequest>()(SpeakerFileRequestSchema),
        answer: ok<OwnSpeaking>(OwnSpeakingSchema, 'What the speaker sees'),
        problems: ['speaker-page-closed', 'too-many-files', 'body-too-large'],
      }),

      delete: remove('/speaker-invitations/own/files/{id}', {
        ...own,
        id: 'remove-own-speaker-file',
        summary: 'Delete one of my uploads',
        description: 'Deletes a file that was not accepted. Accepted files cannot be deleted.',
        params: { id: idOf('file') },
        answer: ok<OwnSpeaking>(OwnSpeakingSchema, 'What the speaker sees'),
        problems: ['material-not-found', 'speaker-page-closed'],
      }),
    },
  },
}

export interface SpeakersClient extends ClientOf<typeof speakers> {}
