import type { InvitationRequest, MemberChange, PasswordChange } from '@u4ssc/client/people'
import { useAct } from '../../components/api/use-act'
import { invitationsKey, peopleKey, sessionsKey } from './queries'

/** Changes the role or access of a person. Refused if no owner would remain. */
export function useChangePerson(id: string) {
  return useAct((client, change: MemberChange) => client.people.update(id, change), peopleKey)
}

export function useInvite() {
  return useAct(
    (client, request: InvitationRequest) => client.people.invitations.create(request),
    invitationsKey,
  )
}

export function useWithdrawInvitation() {
  return useAct((client, id: string) => client.people.invitations.delete(id), invitationsKey)
}

export function useEndSession() {
  return useAct((client, id: string) => client.account.sessions.delete(id), sessionsKey)
}

/** Changes the password, which ends all other sessions of the person. */
export function useChangePassword() {
  return useAct(
    (client, change: PasswordChange) => client.account.changePassword(change),
    sessionsKey,
  )
}
