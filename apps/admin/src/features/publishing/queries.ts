import { useQuery } from '@tanstack/react-query'
import type { Draft, Review } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'
import { draftsKey } from '../circulars/queries'

/** A draft with what publishing it would do, both of one moment. */
export interface Publishing {
  readonly draft: Draft
  /** `null` once the draft is published. */
  readonly review: Review | null
}

const publishingKey = (id: string) => [...draftsKey, 'publishing', id]

/** `null` where there is no such draft. */
export function usePublishing(id: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: publishingKey(id),
    queryFn: async (): Promise<Publishing | null> => {
      const draft = await guarded(() => client.findDraft(id))
      if (!draft) return null
      const isOpen = draft.status === 'open'
      return { draft, review: isOpen ? ((await client.reviewDraft(id)) ?? null) : null }
    },
    staleTime: 0,
  })
}
