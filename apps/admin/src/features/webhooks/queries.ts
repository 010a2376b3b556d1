import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'
import { usePages } from '../../components/lists/use-pages'

export const webhooksKey = ['webhooks']

/** Loads the webhooks. */
export function useWebhooks() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...webhooksKey, 'all'],
    queryFn: async () => (await guarded(() => client.webhooks.list())).items,
  })
}

/** Loads the deliveries of a webhook, newest first. */
export function useDeliveryPages(id: string) {
  const client = useClient()
  return usePages([...webhooksKey, 'deliveries', id], (from) =>
    client.webhooks.deliveries.list(id, from),
  )
}
