import { useInfiniteQuery } from '@tanstack/react-query'
import type { QueryKey } from '@tanstack/react-query'
import { useGuarded } from '../api/use-guarded'

interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/** Loads a paged list of the API. */
export function usePages<Of extends Page<unknown>>(
  queryKey: QueryKey,
  fetchPage: (from: { readonly cursor?: string }) => Promise<Of>,
  isWanted = true,
) {
  const guarded = useGuarded()
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) =>
      guarded(() => fetchPage(pageParam === null ? {} : { cursor: pageParam })),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.nextCursor,
    enabled: isWanted,
  })
}

export type Pages<Item> = ReturnType<typeof usePages<Page<Item>>>

function firstPage(): string | null {
  return null
}
