import type { ServiceKeyRequest } from '@u4ssc/client/platform'
import { useAct } from '../../components/api/use-act'
import { keysKey } from './queries'

export function useCreateKey() {
  return useAct((client, request: ServiceKeyRequest) => client.keys.create(request), keysKey)
}

export function useRevokeKey() {
  return useAct((client, id: string) => client.keys.delete(id), keysKey)
}
