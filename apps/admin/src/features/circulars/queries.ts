import type { DraftSummary } from '@u4ssc/client/drafts'
import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'
import { usePages } from '../../components/lists/use-pages'

export const draftsKey = ['Drafts']
export const draftKey = (id: string) => [...draftsKey, 'one', id]

/** Loads drafts of circulars, newest first, in pages. */
export function useDraftPages(status: DraftSummary['status']) {
  const client = useClient()
  return usePages([...draftsKey, 'pages', 'letters', status], (place) =>
    client.drafts.list({ from: 'letter', status, ...place }),
  )
}

/** Loads the public circulars, latest first, in pages. */
export function usePublicCirculars() {
  const client = useClient()
  return usePages([...draftsKey, 'public'], (place) => client.circulars.list(place))
}

/** Loads one draft; `null` if it does not exist. */
export function useDraft(id: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: draftKey(id),
    queryFn: async () => (await guarded(() => client.drafts.get(id))) ?? null,
    enabled: id !== '',
  })
}

export const meetingDraftKey = (slug: string) => [...draftsKey, 'of-meeting', slug]

/** Loads the open change of a meeting, or the one that a first edit stores; `null` if it does not exist. */
export function useMeetingDraft(slug: string, isWanted = true) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: meetingDraftKey(slug),
    queryFn: async () => (await guarded(() => client.drafts.getOfMeeting(slug))) ?? null,
    enabled: isWanted,
  })
}
