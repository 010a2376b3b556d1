import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import { RegistrationConfirmedSchema } from '../registrations/registrations'
import type { RegistrationConfirmed } from '../registrations/registrations'
import type { Page } from '../responses/index'
import {
  InvitationImportOutcomeSchema,
  InvitationRemindersSchema,
  MeetingInvitationPageSchema,
  MeetingInvitationSchema,
  OwnInvitationSchema,
} from './meeting-invitations'
import type {
  InvitationImport,
  InvitationImportOutcome,
  InvitationReminders,
  InvitedApplication,
  MeetingInvitation,
  MeetingInvitationQuery,
  MeetingInvitationRequest,
  OwnInvitation,
} from './meeting-invitations'

export interface InvitationsClient extends ReturnType<typeof invitationsClient> {}

/** Returns the methods for invitations to meetings. */
export function invitationsClient(api: Api) {
  const all = '/meeting-invitations'
  const own = `${all}/own`
  const by = (token: string) => api.with('personal-link', token)
  return {
    /** Returns the people invited to a meeting, newest first, and whether each has registered. */
    list: (query: MeetingInvitationQuery) =>
      api.get<Page<MeetingInvitation>>(all, MeetingInvitationPageSchema, query),

    /**
     * Invites a person and emails a personal link.
     *
     * @throws {ProblemError} 409 if the address is already invited or registered
     */
    create: (body: MeetingInvitationRequest) =>
      api.post<MeetingInvitation>(all, MeetingInvitationSchema, body),

    /** Revokes an invitation; its link stops working. A registration made with it stays. */
    delete: (id: string) => api.delete(pathOf`/meeting-invitations/${id}`, NOTHING),

    /** Invites the people in a file. Importing it twice invites nobody twice. */
    import: (body: InvitationImport) =>
      api.post<InvitationImportOutcome>(`${all}/imports`, InvitationImportOutcomeSchema, body),

    /** Emails the invitation again to everyone who has not answered, at most once a day. */
    remind: (meeting: string) =>
      api.post<InvitationReminders>(`${all}/reminders`, InvitationRemindersSchema, { meeting }),

    /** For invited people, by the token of their personal link. */
    own: {
      /** Returns the invitation and its registration form. */
      get: (token: string) => by(token).get<OwnInvitation>(own, OwnInvitationSchema),

      /** Registers the invited person. The answer has the personal link of the registration. */
      register: (token: string, body: InvitedApplication) =>
        by(token).post<RegistrationConfirmed>(
          `${own}/registration`,
          RegistrationConfirmedSchema,
          body,
        ),
    },
  }
}
