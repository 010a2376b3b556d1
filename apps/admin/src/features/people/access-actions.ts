import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { InvitationRequest, MemberChange, PasswordChange } from '@u4ssc/client'
import { useClient } from '../../components/api/client'
import { invitationsKey, peopleKey, sessionsKey } from './queries'

/** Changes the role or access of a person. Refused if no owner would remain. */
export function useChangePerson(id: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (change: MemberChange) => client.changePerson(id, change),
    onSuccess: () => cache.invalidateQueries({ queryKey: peopleKey }),
  })
}

export function useInvite() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (request: InvitationRequest) => client.invite(request),
    onSuccess: () => cache.invalidateQueries({ queryKey: invitationsKey }),
  })
}

export function useWithdrawInvitation() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.withdrawInvitation(id),
    onSuccess: () => cache.invalidateQueries({ queryKey: invitationsKey }),
  })
}

export function useEndSession() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.endSession(id),
    onSuccess: () => cache.invalidateQueries({ queryKey: sessionsKey }),
  })
}

/** Changes the password, which ends all other sessions of the person. */
export function useChangePassword() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (change: PasswordChange) => client.changePassword(change),
    onSuccess: () => cache.invalidateQueries({ queryKey: sessionsKey }),
  })
}
