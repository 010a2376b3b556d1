import { useInfiniteQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'
import type { SubscriberFilter } from './schema'

export const subscribersKey = ['subscribers']

/** Loads subscribers, newest first, in pages. Each page has the total count. */
export function useSubscriberPages(filter: SubscriberFilter) {
  const client = useClient()
  const guarded = useGuarded()
  return useInfiniteQuery({
    queryKey: [...subscribersKey, filter],
    queryFn: ({ pageParam }) =>
      guarded(() =>
        client.subscriptions.list({
          ...filter,
          ...(pageParam === '' ? {} : { cursor: pageParam }),
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}
