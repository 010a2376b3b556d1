import type { WebhookRequest } from '@u4ssc/client'
import { useAct } from '../../components/api/use-act'
import { webhooksKey } from './queries'

export function useCreateWebhook() {
  return useAct((client, request: WebhookRequest) => client.createWebhook(request), webhooksKey)
}

export function useRemoveWebhook() {
  return useAct((client, id: string) => client.removeWebhook(id), webhooksKey)
}

/** Sends a delivery again with the same ID. */
export function useReplay(webhook: string) {
  return useAct((client, delivery: string) => client.replayDelivery(webhook, delivery), webhooksKey)
}
