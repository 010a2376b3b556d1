import type { SecretariatSettings } from '@u4ssc/client/platform'
import { useAct } from '../../components/api/use-act'
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

const secretariatKey = ['secretariat']

/** Loads how the secretariat names itself. */
export function useSecretariat() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: secretariatKey,
    queryFn: () => guarded(() => client.settings.getSecretariat()),
  })
}

export function useSaveSecretariat() {
  return useAct(
    (client, settings: SecretariatSettings) => client.settings.setSecretariat(settings),
    secretariatKey,
  )
}
