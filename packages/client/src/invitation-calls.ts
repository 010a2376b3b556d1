import { z } from 'zod'
import {
  InvitationImportOutcomeSchema,
  MeetingInvitationPageSchema,
  MeetingInvitationSchema,
  OwnInvitationSchema,
  RegistrationConfirmedSchema,
} from './contract/index'
import type {
  InvitationImport,
  InvitedApplication,
  MeetingInvitationQuery,
  MeetingInvitationRequest,
} from './contract/index'
import { send, withHeader } from './send'
import type { Connection } from './send'

/** Calls for meeting invitations, for the secretariat and for invited people. */
export function invitationCalls(api: Connection) {
  const all = '/v1/meeting-invitations'
  const own = '/v1/meeting-invitations/own'
  const by = (token: string) => withHeader(api, 'personal-link', token)
  return {
    listMeetingInvitations: (query: MeetingInvitationQuery) =>
      send(api, {
        method: 'GET',
        path: all,
        query: { ...query },
        answer: MeetingInvitationPageSchema,
      }),
    inviteToMeeting: (body: MeetingInvitationRequest) =>
      send(api, { method: 'POST', path: all, body, answer: MeetingInvitationSchema }),
    revokeMeetingInvitation: (id: string) =>
      send(api, {
        method: 'DELETE',
        path: `${all}/${encodeURIComponent(id)}`,
        answer: z.undefined(),
      }),
    /** Importing the same list twice invites nobody twice. */
    importMeetingInvitations: (body: InvitationImport) =>
      send(api, {
        method: 'POST',
        path: `${all}/imports`,
        body,
        answer: InvitationImportOutcomeSchema,
      }),
    ownInvitation: (token: string) =>
      send(by(token), { method: 'GET', path: own, answer: OwnInvitationSchema }),
    registerByInvitation: (token: string, body: InvitedApplication) =>
      send(by(token), {
        method: 'POST',
        path: `${own}/registration`,
        body,
        answer: RegistrationConfirmedSchema,
      }),
  }
}
