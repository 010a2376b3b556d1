import { drafts } from '@u4ssc/client/contract'
import { useQuery } from '@tanstack/react-query'
import type { Draft } from '@u4ssc/client/drafts'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'
import { keyOf } from '../../components/api/key-of'

/**
 * Loads the effect of publishing a draft, with the hash that publishing needs. Reloads with each
 * version.
 */
export function useReviewOfDraft({ id, version }: Pick<Draft, 'id' | 'version'>, isWanted = true) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: keyOf(drafts.review, id, version),
    queryFn: async () => (await guarded(() => client.drafts.review(id))) ?? null,
    staleTime: 0,
    // The review of the previous version stays visible until the new one is loaded.
    placeholderData: (before) => (before?.draft === id ? before : undefined),
    enabled: isWanted,
  })
}
