import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'
import { noticesKey } from '../notices/queries'
import { registrationsKey } from '../registrations/queries'

/** How many registrations there are, of all meetings or of one, by what they have in common. */
export function useFigures(meeting: string | undefined) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...registrationsKey, 'figures', meeting],
    queryFn: () =>
      guarded(() => client.countRegistrations(meeting === undefined ? {} : { meeting })),
  })
}

/** The notices that await approval, as many as one page holds. */
export function useDraftedNotices() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...noticesKey, 'drafted'],
    queryFn: () => guarded(() => client.listNotices({ state: 'drafted', limit: 100 })),
  })
}
