import { useClient } from '../../components/api/client'
import { usePages } from '../../components/lists/use-pages'
import type { DecisionFilter } from './schema'

/** Loads the decisions of the published meetings, latest meeting first. */
export function useDecisionPages(filter: DecisionFilter) {
  const client = useClient()
  return usePages(['decisions', filter], async ({ cursor }) => {
    const { items, page, pages } = await client.meetings.listDecisions({
      ...filter,
      page: cursor ?? 1,
    })
    return { items, nextCursor: page < pages ? String(page + 1) : null }
  })
}
