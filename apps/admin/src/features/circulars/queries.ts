import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'
import { usePages } from '../../components/use-pages'

export const draftsKey = ['drafts']
export const draftKey = (id: string) => [...draftsKey, 'one', id]

/** The letters under review and the published ones, newest first, page after page. */
export function useDraftPages() {
  const client = useClient()
  return usePages([...draftsKey, 'pages', 'letters'], (place) =>
    client.listDrafts({ from: 'letter', ...place }),
  )
}

/** The circulars that are public, the latest first, page after page. */
export function usePublicCirculars() {
  const client = useClient()
  return usePages([...draftsKey, 'public'], (place) => client.listCirculars(place))
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
