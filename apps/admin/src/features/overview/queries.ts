import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'
import { noticesKey } from '../notices/queries'
import { registrationsKey } from '../registrations/queries'

/** Loads the numbers of registrations of all meetings or of one, by common properties. */
export function useFigures(meeting: string | undefined) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...registrationsKey, 'figures', meeting],
    queryFn: () =>
      guarded(() => client.registrations.count(meeting === undefined ? {} : { meeting })),
  })
}

/** Loads the notices that await approval, up to one page. */
export function useDraftedNotices() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...noticesKey, 'drafted'],
    queryFn: () => guarded(() => client.notices.list({ state: 'drafted', limit: 100 })),
  })
}
