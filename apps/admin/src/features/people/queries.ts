import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'

export const peopleKey = ['people']
export const invitationsKey = ['invitations']
export const sessionsKey = ['sessions']

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

/** Where the person who asks is signed in. */
export function useSessions() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: sessionsKey,
    queryFn: async () => (await guarded(() => client.listSessions())).items,
  })
}
