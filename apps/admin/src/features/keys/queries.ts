import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'

export const keysKey = ['keys']

/** Loads the access keys. */
export function useKeys() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: keysKey,
    queryFn: async () => (await guarded(() => client.keys.list())).items,
  })
}
