import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import type { List } from '../responses/index'
import { InvitationsSchema, MemberSchema, MembersSchema, NewInvitationSchema } from './access'
import type {
  Acceptance,
  Invitation,
  InvitationRequest,
  Member,
  MemberChange,
  NewInvitation,
} from './access'
import { PersonSchema } from './people'
import type { Person } from './people'

export interface PeopleClient extends ReturnType<typeof peopleClient> {}

/** Returns the methods for people with access to the dashboard. */
export function peopleClient(api: Api) {
  return {
    /** Returns the people with access to the dashboard, active or not. */
    list: () => api.get<List<Member>>('/people', MembersSchema),

    /**
     * Changes the role of a person, or turns their access on or off.
     *
     * @throws {ProblemError} 409 for the last owner
     */
    update: (id: string, body: MemberChange) =>
      api.put<Member>(pathOf`/people/${id}`, MemberSchema, body),

    /** Turns off two-step verification for a person who lost the device, and ends their sessions. */
    deleteSecondFactor: (id: string) => api.delete(pathOf`/people/${id}/second-factor`, NOTHING),

    /** Invitations to the dashboard. */
    invitations: {
      /** Returns the invitations that have not been used, oldest first. */
      list: () => api.get<List<Invitation>>('/invitations', InvitationsSchema),

      /** The answer has the token of the one-time link, which is not shown again. */
      create: (body: InvitationRequest) =>
        api.post<NewInvitation>('/invitations', NewInvitationSchema, body),

      /** Deletes an invitation, and its link stops working. */
      delete: (id: string) => api.delete(pathOf`/invitations/${id}`, NOTHING),

      /** Creates the account of the invited person, who can then sign in. */
      accept: (body: Acceptance) => api.post<Person>('/invitations/acceptance', PersonSchema, body),
    },
  }
}
