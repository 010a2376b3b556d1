import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'

/** How this instance is set up. */
export function usePlatformSettings() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: ['platform-settings'],
    queryFn: () => guarded(() => client.getPlatformSettings()),
  })
}
