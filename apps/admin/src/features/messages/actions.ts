import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { messagesKey } from './queries'

export function useResend(id: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => client.resendMessage(id),
    onSuccess: () => cache.invalidateQueries({ queryKey: messagesKey }),
  })
}
