import {
  InvitationImportOutcomeSchema,
  InvitationImportSchema,
  InvitationReminderRequestSchema,
  InvitationRemindersSchema,
  InvitedApplicationSchema,
  MeetingInvitationPageSchema,
  MeetingInvitationQuerySchema,
  MeetingInvitationRequestSchema,
  MeetingInvitationSchema,
  OwnInvitationSchema,
} from '../invitations/meeting-invitations'
import type {
  InvitationImport,
  InvitationImportOutcome,
  InvitationReminders,
  InvitedApplication,
  MeetingInvitation,
  MeetingInvitationQuery,
  MeetingInvitationRequest,
  OwnInvitation,
} from '../invitations/meeting-invitations'
import { RegistrationConfirmedSchema } from '../registrations/registrations'
import type { RegistrationConfirmed } from '../registrations/registrations'
import type { Page } from '../responses/page'
import { REGISTRARS } from './access'
import { created, done, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, remove } from './operation'
import { idOf } from './params'
import { sent } from './schema'

const common = { tag: 'Invitations', access: REGISTRARS } as const
const own = { tag: 'Invitations', access: 'link' } as const

/** Invitations to meetings. */
export const invitations = {
  list: get('/meeting-invitations', {
    ...common,
    meeting: 'query',
    id: 'list-meeting-invitations',
    summary: 'List meeting invitations',
    description:
      'Returns the people invited to a meeting, newest first, and whether each has registered.',
    query: sent<MeetingInvitationQuery>()(MeetingInvitationQuerySchema),
    answer: ok<Page<MeetingInvitation>>(MeetingInvitationPageSchema, 'Invitations, newest first'),
  }),

  create: post('/meeting-invitations', {
    ...common,
    meeting: 'body',
    id: 'invite-to-meeting',
    summary: 'Invite a person to a meeting',
    description:
      'Creates an invitation and queues an email with a personal link. Answers 409 if the address is already invited or registered.',
    body: sent<MeetingInvitationRequest>()(MeetingInvitationRequestSchema),
    answer: created<MeetingInvitation>(
      MeetingInvitationSchema,
      'The invitation; its email is queued',
    ),
    problems: ['meeting-not-found', 'registration-closed', 'already-registered', 'already-invited'],
  }),

  delete: remove('/meeting-invitations/{id}', {
    ...common,
    meeting: 'invitation',
    id: 'revoke-meeting-invitation',
    summary: 'Revoke a meeting invitation',
    description:
      'Deletes the invitation, and its personal link stops working. A registration made with it stays.',
    params: { id: idOf('invitation') },
    answer: done('Revoked'),
    problems: ['invitation-not-found'],
  }),

  import: post('/meeting-invitations/imports', {
    ...common,
    meeting: 'body',
    id: 'import-meeting-invitations',
    summary: 'Import meeting invitations',
    description:
      'Invites the people listed in a CSV or Excel file. With `dryRun`, nothing is stored and the answer shows the result of each row.',
    body: sent<InvitationImport>()(InvitationImportSchema),
    answer: ok<InvitationImportOutcome>(InvitationImportOutcomeSchema, 'The result of each row'),
    problems: ['meeting-not-found', 'registration-closed'],
  }),

  remind: post('/meeting-invitations/reminders', {
    ...common,
    meeting: 'body',
    id: 'remind-invited',
    summary: 'Remind invited people',
    description:
      'Emails the invitation again to everyone who has not answered it, except to people who got it within the last 24 hours.',
    body: InvitationReminderRequestSchema,
    answer: ok<InvitationReminders>(InvitationRemindersSchema, 'How many people are reminded'),
    problems: ['meeting-not-found', 'registration-closed'],
  }),

  own: {
    get: get('/meeting-invitations/own', {
      ...own,
      id: 'get-own-invitation',
      summary: 'Get my invitation',
      description: 'Returns the invitation and the registration form that belongs to it.',
      answer: ok<OwnInvitation>(OwnInvitationSchema, 'The invitation'),
      problems: ['registration-closed'],
    }),

    register: post('/meeting-invitations/own/registration', {
      ...own,
      id: 'register-by-invitation',
      summary: 'Register with an invitation',
      description:
        'Registers the invited person. The email address needs no confirmation, so the answer has the personal link of the registration.',
      body: sent<InvitedApplication>()(InvitedApplicationSchema),
      answer: ok<RegistrationConfirmed>(
        RegistrationConfirmedSchema,
        'The registration and the token of its personal link',
      ),
      problems: ['registration-closed'],
    }),
  },
}

export interface InvitationsClient extends ClientOf<typeof invitations> {}
