import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ServiceKeyRequest } from '@u4ssc/client'
import { useClient } from '../../components/api/client'
import { keysKey } from './queries'

export function useCreateKey() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (request: ServiceKeyRequest) => client.createKey(request),
    onSuccess: () => cache.invalidateQueries({ queryKey: keysKey }),
  })
}

export function useRevokeKey() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.revokeKey(id),
    onSuccess: () => cache.invalidateQueries({ queryKey: keysKey }),
  })
}
