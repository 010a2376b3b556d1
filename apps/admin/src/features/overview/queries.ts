import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'
import { messagesKey } from '../messages/queries'
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

/** The mails that could not be sent, as many as one page holds. */
export function useFailedMails() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...messagesKey, 'failed'],
    queryFn: () => guarded(() => client.listMessages({ state: 'failed', limit: 100 })),
  })
}
