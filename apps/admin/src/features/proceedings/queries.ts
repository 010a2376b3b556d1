import { useFindIf } from '../../components/api/operations'
import { meetings } from '@u4ssc/client/contract'
import { useQuery } from '@tanstack/react-query'
import type { Proceedings, PublishedMeeting } from '@u4ssc/client/meetings'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'

export const proceedingsKey = ['proceedings']

/** Loads what closing the proceedings would record; `null` if the meeting does not exist. */
export function useProceedingsDesk(slug: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...proceedingsKey, slug],
    queryFn: async () => (await guarded(() => client.proceedings.preview(slug))) ?? null,
    staleTime: 0,
  })
}

/** Returns the current closing of a meeting; `null` if there is none or it is not loaded. */
export function useClosing(slug: string): Proceedings | null {
  const { data } = useFindIf(slug !== '', meetings.get, slug)
  return data ? closingOf(data) : null
}

export function closingOf({ proceedings }: PublishedMeeting): Proceedings | null {
  return proceedings.find(({ reopened }) => reopened === null) ?? null
}
