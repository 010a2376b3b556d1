import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'

export const delegationsKey = ['delegations']
const delegationKey = (id: string) => [...delegationsKey, 'one', id]

/** The delegations of a meeting, by country. */
export function useDelegations(meeting: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...delegationsKey, meeting],
    queryFn: async () => (await guarded(() => client.listDelegations(meeting))).items,
  })
}

/** One delegation with its people and letters; `null` where there is none. */
export function useDelegation(id: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: delegationKey(id),
    queryFn: async () => (await guarded(() => client.findDelegation(id))) ?? null,
  })
}

/** What those who register for a meeting are asked; `null` where nobody can. */
export function useRegistrationForm(meeting: string) {
  const client = useClient()
  return useQuery({
    queryKey: ['registration-form', meeting],
    queryFn: async () => (await client.findRegistrationForm(meeting)) ?? null,
  })
}
