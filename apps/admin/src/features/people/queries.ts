import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'

export const peopleKey = ['people']
export const invitationsKey = ['invitations']
export const sessionsKey = ['sessions']
export const secondFactorKey = ['second-factor']

/** Everybody who has an account here. */
export function usePeople() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: peopleKey,
    queryFn: async () => (await guarded(() => client.listPeople())).items,
  })
}

/** The invitations that nobody has used yet. */
export function useInvitations() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: invitationsKey,
    queryFn: async () => (await guarded(() => client.listInvitations())).items,
  })
}

/** The ways in beside address and password; asked before anybody is signed in. */
export function useSignInMethods() {
  const client = useClient()
  return useQuery({
    queryKey: ['sign-in-methods'],
    queryFn: () => client.getSignInMethods(),
    staleTime: Infinity,
    retry: false,
  })
}

/** Where the person who asks is signed in. */
export function useSessions() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: sessionsKey,
    queryFn: async () => (await guarded(() => client.listSessions())).items,
  })
}

/** Whether signing in asks the person for a second factor. */
export function useSecondFactor() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: secondFactorKey,
    queryFn: () => guarded(() => client.findSecondFactor()),
  })
}
