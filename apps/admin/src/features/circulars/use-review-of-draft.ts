import { useQuery } from '@tanstack/react-query'
import type { Draft } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'
import { draftsKey } from './queries'

/** What publishing a draft would do, with the hash that publishing needs; asked again for each version. */
export function useReviewOfDraft({ id, version }: Pick<Draft, 'id' | 'version'>, isWanted = true) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...draftsKey, 'release-review', id, version],
    queryFn: async () => (await guarded(() => client.reviewDraft(id))) ?? null,
    staleTime: 0,
    // what it said of the version before stays in place until the answer is here
    placeholderData: (before) => (before?.draft === id ? before : undefined),
    enabled: isWanted,
  })
}
