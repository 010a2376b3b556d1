import type { WebhookRequest } from '@u4ssc/client/platform'
import { useAct } from '../../components/api/use-act'
import { webhooksKey } from './queries'

export function useCreateWebhook() {
  return useAct((client, request: WebhookRequest) => client.webhooks.create(request), webhooksKey)
}

export function useRemoveWebhook() {
  return useAct((client, id: string) => client.webhooks.delete(id), webhooksKey)
}

export function useTestWebhook() {
  return useAct((client, id: string) => client.webhooks.test(id), webhooksKey)
}

/** Sends a delivery again with the same ID. */
export function useReplay(webhook: string) {
  return useAct(
    (client, delivery: string) => client.webhooks.deliveries.replay(webhook, delivery),
    webhooksKey,
  )
}
