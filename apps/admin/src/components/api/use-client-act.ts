import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { QueryKey } from '@tanstack/react-query'
import type { Client } from '@u4ssc/client'
import { useClient } from './client'
import { OVERVIEW_KEYS } from './overview-keys'

/**
 * Returns a call of the API that changes something. Queries under the keys, and the numbers of open
 * tasks, reload afterwards, also after a refusal, which may mean that the page shows an old state.
 */
export function useClientAct<Result, Input = void>(
  act: (client: Client, input: Input) => Promise<Result>,
  ...keys: readonly QueryKey[]
) {
  const client = useClient()
  const cache = useQueryClient()
  const reload = () =>
    Promise.all(
      [...keys, ...OVERVIEW_KEYS].map((queryKey) => cache.invalidateQueries({ queryKey })),
    )
  return useMutation({
    mutationFn: (input: Input) => act(client, input),
    onSuccess: reload,
    onError: () => void reload(),
  })
}
