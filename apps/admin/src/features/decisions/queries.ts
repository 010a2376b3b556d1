import { meetings } from '@u4ssc/client/contract'
import { useClient } from '../../components/api/client'
import { keyOf } from '../../components/api/key-of'
import { usePages } from '../../components/lists/use-pages'
import type { DecisionFilter } from './schema'

/** Loads the decisions of the published meetings, latest meeting first. */
export function useDecisionPages(filter: DecisionFilter) {
  const client = useClient()
  return usePages(keyOf(meetings.listDecisions, filter), async ({ cursor }) => {
    const { items, page, pages } = await client.meetings.listDecisions({
      ...filter,
      page: cursor ?? 1,
    })
    return { items, nextCursor: page < pages ? String(page + 1) : null }
  })
}
