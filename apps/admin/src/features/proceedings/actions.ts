import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { meetingsKey } from '../meetings/queries'
import { proceedingsKey } from './queries'

/** Closes the proceedings with the version that was shown. */
export function useClose(slug: string) {
  const client = useClient()
  const renew = useRenew()
  return useMutation({
    mutationFn: (release: number) => client.freezeProceedings(slug, { release }),
    // Also after a refusal, because the page must show the reason.
    onSettled: renew,
  })
}

export function useReopen(slug: string) {
  const client = useClient()
  const renew = useRenew()
  return useMutation({
    mutationFn: (reason: string) => client.reopenProceedings(slug, { reason }),
    onSettled: renew,
  })
}

function useRenew() {
  const cache = useQueryClient()
  return () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: proceedingsKey }),
      cache.invalidateQueries({ queryKey: meetingsKey }),
    ])
}
