import type {
  LogoUpload,
  RetentionChange,
  RetentionPeriods,
  SecretariatSettings,
} from '@u4ssc/client/platform'
import { useAct } from '../../components/api/use-act'
import { useMutation, useQuery } from '@tanstack/react-query'
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

const logoKey = ['logo']

/** Loads the logo of the letterhead. */
export function useLogo() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({ queryKey: logoKey, queryFn: () => guarded(() => client.settings.getLogo()) })
}

/** Replaces the logo, or deletes it. */
export function useSaveLogo() {
  return useAct(
    ({ settings }, logo: (LogoUpload & { readonly content: Blob }) | null) =>
      logo === null
        ? settings.deleteLogo()
        : settings.setLogo(
            { name: logo.name, alternativeText: logo.alternativeText },
            logo.content,
          ),
    logoKey,
  )
}

const retentionKey = ['retention']

/** Loads how long personal data is kept. */
export function useRetention() {
  const client = useClient()
  return useQuery({ queryKey: retentionKey, queryFn: () => client.settings.getRetention() })
}

/** Asks what other periods would erase. */
export function usePreviewRetention() {
  const client = useClient()
  return useMutation({
    mutationFn: (periods: RetentionPeriods) => client.settings.previewRetention(periods),
  })
}

export function useSaveRetention() {
  return useAct(
    (client, change: RetentionChange) => client.settings.setRetention(change),
    retentionKey,
  )
}
