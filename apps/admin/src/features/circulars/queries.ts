import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'

export const draftsKey = ['drafts']
export const draftKey = (id: string) => [...draftsKey, 'one', id]

/** The letters under review and the published ones, newest first, page after page. */
export function useDraftPages() {
  const client = useClient()
  const guarded = useGuarded()
  return useInfiniteQuery({
    queryKey: [...draftsKey, 'pages'],
    queryFn: ({ pageParam }) =>
      guarded(() => client.listDrafts(pageParam === null ? {} : { cursor: pageParam })),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** One letter under review; `null` where there is none of this id. */
export function useDraft(id: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: draftKey(id),
    queryFn: async () => (await guarded(() => client.findDraft(id))) ?? null,
  })
}

function firstPage(): string | null {
  return null
}
