import { useQuery } from '@tanstack/react-query'
import { delegations } from '@u4ssc/client/contract'
import { useQueryOptions } from '../../components/api/operations'

/** Loads the delegations of a meeting, sorted by country, if the role includes them. */
export function useDelegations(meeting: string, isAllowed = true) {
  return useQuery({
    ...useQueryOptions().read(delegations.list, { meeting }),
    enabled: isAllowed,
    select: ({ items }) => items,
  })
}
