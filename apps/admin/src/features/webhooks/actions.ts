import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { WebhookRequest } from '@u4ssc/client'
import { useClient } from '../../components/api/client'
import { webhooksKey } from './queries'

export function useCreateWebhook() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (request: WebhookRequest) => client.createWebhook(request),
    onSuccess: () => cache.invalidateQueries({ queryKey: webhooksKey }),
  })
}

export function useRemoveWebhook() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.removeWebhook(id),
    onSuccess: () => cache.invalidateQueries({ queryKey: webhooksKey }),
  })
}

/** Sends a delivery again with the same ID. */
export function useReplay(webhook: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (delivery: string) => client.replayDelivery(webhook, delivery),
    onSuccess: () => cache.invalidateQueries({ queryKey: webhooksKey }),
  })
}
