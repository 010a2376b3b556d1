import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useClient } from '../../components/client'
import { meetingsKey } from '../meetings/queries'
import { proceedingsKey } from './queries'

/** Closes the proceedings, with the release that was looked at on record. */
export function useClose(slug: string) {
  const client = useClient()
  const renew = useRenew()
  return useMutation({
    mutationFn: (release: number) => client.freezeProceedings(slug, { release }),
    // refused ones too: somebody else was faster, and what is in the way is shown
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
