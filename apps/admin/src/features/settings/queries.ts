import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'

/** Loads the configuration of this server. */
export function usePlatformSettings() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: ['platform-settings'],
    queryFn: () => guarded(() => client.getPlatformSettings()),
  })
}
