import type { ServiceKeyRequest } from '@u4ssc/client'
import { useAct } from '../../components/api/use-act'
import { keysKey } from './queries'

export function useCreateKey() {
  return useAct((client, request: ServiceKeyRequest) => client.createKey(request), keysKey)
}

export function useRevokeKey() {
  return useAct((client, id: string) => client.revokeKey(id), keysKey)
}
