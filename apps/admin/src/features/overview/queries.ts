import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'
import { registrationsKey } from '../registrations/queries'

/** Loads the numbers of registrations of a meeting by common properties. */
export function useFigures(meeting: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...registrationsKey, 'figures', meeting],
    queryFn: () => guarded(() => client.registrations.count({ meeting })),
  })
}
