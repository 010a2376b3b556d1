import type { InvitationRequest, MemberChange, PasswordChange } from '@u4ssc/client'
import { useAct } from '../../components/api/use-act'
import { invitationsKey, peopleKey, sessionsKey } from './queries'

/** Changes the role or access of a person. Refused if no owner would remain. */
export function useChangePerson(id: string) {
  return useAct((client, change: MemberChange) => client.changePerson(id, change), peopleKey)
}

export function useInvite() {
  return useAct((client, request: InvitationRequest) => client.invite(request), invitationsKey)
}

export function useWithdrawInvitation() {
  return useAct((client, id: string) => client.withdrawInvitation(id), invitationsKey)
}

export function useEndSession() {
  return useAct((client, id: string) => client.endSession(id), sessionsKey)
}

/** Changes the password, which ends all other sessions of the person. */
export function useChangePassword() {
  return useAct((client, change: PasswordChange) => client.changePassword(change), sessionsKey)
}
