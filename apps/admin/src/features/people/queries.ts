import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'

export const peopleKey = ['people']
export const invitationsKey = ['invitations']
export const sessionsKey = ['sessions']
export const secondFactorKey = ['second-factor']

/** Loads everyone with an account. */
export function usePeople() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: peopleKey,
    queryFn: async () => (await guarded(() => client.people.list())).items,
  })
}

/** Loads the invitations that are not used yet. */
export function useInvitations() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: invitationsKey,
    queryFn: async () => (await guarded(() => client.people.invitations.list())).items,
  })
}

/** Loads the sign-in methods in addition to the password. Needs no session. */
export function useSignInMethods() {
  const client = useClient()
  return useQuery({
    queryKey: ['sign-in-methods'],
    queryFn: () => client.account.listSignInMethods(),
    staleTime: Infinity,
    retry: false,
  })
}

/** Loads the sessions of the signed-in person. */
export function useSessions() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: sessionsKey,
    queryFn: async () => (await guarded(() => client.account.sessions.list())).items,
  })
}

/** Loads whether two-step verification is on for the signed-in person. */
export function useSecondFactor() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: secondFactorKey,
    queryFn: () => guarded(() => client.account.secondFactor.get()),
  })
}
