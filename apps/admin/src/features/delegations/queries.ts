import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'

export const delegationsKey = ['delegations']
const delegationKey = (id: string) => [...delegationsKey, 'one', id]

/** Loads the delegations of a meeting, sorted by country. */
export function useDelegations(meeting: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...delegationsKey, meeting],
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

/** Loads the registration form of a meeting; `null` if registration is not set up. */
export function useRegistrationForm(meeting: string) {
  const client = useClient()
  return useQuery({
    queryKey: ['registration-form', meeting],
    queryFn: async () => (await client.registrations.form.get(meeting)) ?? null,
  })
}
