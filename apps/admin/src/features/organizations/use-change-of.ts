import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call, organizations } from '@u4ssc/client/contract'
import type { Operation } from '@u4ssc/client/contract'
import type { OrganizationEntry } from '@u4ssc/client/organizations'
import { useConnection } from '../../components/api/connection'
import { keyOf } from '../../components/api/key-of'

/**
 * Returns a change of an organization that caches the response and refreshes all lists. The last
 * argument of the operation goes to `mutate`.
 */
export function useChangeOf<Bound extends readonly unknown[], Input>(
  operation: Operation<string, readonly [...Bound, Input], unknown, OrganizationEntry>,
  ...bound: Bound
) {
  const connection = useConnection()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (input: Input) => call(connection, operation, ...bound, input),
    onSuccess: async (entry) => {
      await cache.invalidateQueries({ queryKey: [operation.tag], refetchType: 'none' })
      cache.setQueryData(keyOf(organizations.get, entry.code), entry)
    },
  })
}
