import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { subscribersKey } from './queries'

export function useRemoveSubscriber() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.removeSubscriber(id),
    onSettled: () => cache.invalidateQueries({ queryKey: subscribersKey }),
  })
}
