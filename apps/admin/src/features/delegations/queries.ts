import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'

export const delegationsKey = ['delegations']
const delegationKey = (id: string) => [...delegationsKey, 'one', id]

/** Loads the delegations of a meeting, sorted by country, if the role includes them. */
export function useDelegations(meeting: string, isAllowed = true) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...delegationsKey, 'of', meeting],
    enabled: isAllowed,
    queryFn: async () => (await guarded(() => client.delegations.list(meeting))).items,
  })
}

/** Loads a delegation with its people and letters; `null` if it does not exist. */
export function useDelegation(id: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: delegationKey(id),
    queryFn: async () => (await guarded(() => client.delegations.get(id))) ?? null,
  })
}
