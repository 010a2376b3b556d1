import { useQuery } from '@tanstack/react-query'
import type { Proceedings, PublishedMeeting } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'
import { useMeeting } from '../meetings/queries'

export const proceedingsKey = ['proceedings']

/** What closing the proceedings of a meeting would put on record; `null` where there is none. */
export function useProceedingsDesk(slug: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...proceedingsKey, slug],
    queryFn: async () => (await guarded(() => client.findProceedingsPreview(slug))) ?? null,
    staleTime: 0,
  })
}

/** The closing that holds for a meeting; `null` for none, and as long as that is not known. */
export function useClosing(slug: string): Proceedings | null {
  const { data } = useMeeting(slug)
  return data ? closingOf(data) : null
}

export function closingOf({ proceedings }: PublishedMeeting): Proceedings | null {
  return proceedings.find(({ reopened }) => reopened === null) ?? null
}
