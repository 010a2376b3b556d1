import { useAct } from '../../components/api/use-act'
import { subscribersKey } from './queries'

export function useRemoveSubscriber() {
  return useAct((client, id: string) => client.subscriptions.delete(id), subscribersKey)
}
