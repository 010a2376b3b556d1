import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'
import { usePages } from '../../components/use-pages'

export const webhooksKey = ['webhooks']

/** Where events are sent to. */
export function useWebhooks() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...webhooksKey, 'all'],
    queryFn: async () => (await guarded(() => client.listWebhooks())).items,
  })
}

/** What was sent to one of them, the newest first. */
export function useDeliveryPages(id: string) {
  const client = useClient()
  return usePages([...webhooksKey, 'deliveries', id], (from) => client.listDeliveries(id, from))
}
