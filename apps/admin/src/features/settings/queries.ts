import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'

/** Loads the configuration of this server. */
export function usePlatformSettings() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: ['platform-settings'],
    queryFn: () => guarded(() => client.settings.get()),
  })
}
