import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { QueryKey } from '@tanstack/react-query'
import type { Page } from '@u4ssc/client'
import { call, callPage } from '@u4ssc/client/contract'
import type { AnyOperation, Operation } from '@u4ssc/client/contract'
import { usePages } from '../lists/use-pages'
import { useConnection } from './connection'
import { keyOf } from './key-of'
import { OVERVIEW_KEYS } from './overview-keys'
import { useGuarded } from './use-guarded'

/** Loads the value of an operation: `useRead(webhooks.list)`. */
export function useRead<Args extends readonly unknown[], Value>(
  operation: Operation<string, Args, unknown, Value>,
  ...args: Args
) {
  return useQuery(useQueryOptions().read(operation, ...args))
}

/** Like `useRead`, but loads `null` for what does not exist: a query cannot have `undefined`. */
export function useFind<Args extends readonly unknown[], Value>(
  operation: Operation<string, Args, unknown, Value | undefined>,
  ...args: Args
) {
  return useFindIf(true, operation, ...args)
}

/** Like `useFind`, but makes no request until it is wanted. */
export function useFindIf<Args extends readonly unknown[], Value>(
  isWanted: boolean,
  operation: Operation<string, Args, unknown, Value | undefined>,
  ...args: Args
) {
  return useQuery({ ...useQueryOptions().find(operation, ...args), enabled: isWanted })
}

/**
 * Returns what `useRead` and `useFind` give to `useQuery`, for a query with more options:
 * `useQuery({ ...find(notices.get, id), refetchInterval })`.
 */
export function useQueryOptions() {
  const connection = useConnection()
  const guarded = useGuarded()
  return {
    read: <Args extends readonly unknown[], Value>(
      operation: Operation<string, Args, unknown, Value>,
      ...args: Args
    ) => ({
      queryKey: keyOf(operation, ...args),
      queryFn: () => guarded(() => call(connection, operation, ...args)),
    }),
    find: <Args extends readonly unknown[], Value>(
      operation: Operation<string, Args, unknown, Value | undefined>,
      ...args: Args
    ) => ({
      queryKey: keyOf(operation, ...args),
      queryFn: async () => (await guarded(() => call(connection, operation, ...args))) ?? null,
    }),
  }
}

/** Loads a list in pages: `useReadPages(webhooks.deliveries.list, webhook)`. */
export function useReadPages<Args extends readonly unknown[], Of extends Page<unknown>>(
  operation: Operation<string, Args, unknown, Of>,
  ...args: Args
) {
  return useReadPagesIf(true, operation, ...args)
}

/** Like `useReadPages`, but makes no request until it is wanted. */
export function useReadPagesIf<Args extends readonly unknown[], Of extends Page<unknown>>(
  isWanted: boolean,
  operation: Operation<string, Args, unknown, Of>,
  ...args: Args
) {
  const connection = useConnection()
  // Not the key of `useRead`, which has one page
  return usePages(
    keyOf(operation, 'pages', ...args),
    (from) => callPage(connection, operation, from, ...args),
    isWanted,
  )
}

interface NumberedPage {
  readonly items: readonly unknown[]
  readonly page: number
  readonly pages: number
}

/** Like `useReadPages`, for a list whose pages have numbers. */
export function useReadNumberedPages<Query, Of extends NumberedPage>(
  operation: Operation<string, readonly [query?: Query], unknown, Of>,
  filter: Query,
) {
  const connection = useConnection()
  return usePages(keyOf(operation, 'pages', filter), async ({ cursor = '1' }) => {
    const answer = await call(connection, operation, { ...filter, page: Number(cursor) })
    const { page, pages } = answer
    return { ...answer, nextCursor: page < pages ? String(page + 1) : null }
  })
}

/**
 * Returns a call of an operation that changes something. The last argument of the operation goes to
 * `mutate`, those before it are given here: `useAct(webhooks.deliveries.replay, webhook)`.
 *
 * Everything of the same group and of the groups that the operation changes `also`, and the numbers
 * of open tasks, reload afterwards, also after a refusal, which may mean that the page shows an old
 * state.
 */
export function useAct<Bound extends readonly unknown[], Input, Value>(
  operation: Operation<string, readonly [...Bound, Input], unknown, Value>,
  ...bound: Bound
) {
  const connection = useConnection()
  const reload = useReload(operation)
  return useMutation({
    mutationFn: (input: Input) => call(connection, operation, ...bound, input),
    onSuccess: reload,
    onError: () => void reload(),
  })
}

/** Returns a function that reloads what an operation changes, for a call without `useAct`. */
export function useReload(operation: Pick<AnyOperation, 'tag' | 'also'>) {
  const cache = useQueryClient()
  return () =>
    Promise.all(keysAfter(operation).map((queryKey) => cache.invalidateQueries({ queryKey })))
}

/** Returns the keys of what an operation can have changed. */
function keysAfter({ tag, also = [] }: Pick<AnyOperation, 'tag' | 'also'>): readonly QueryKey[] {
  if (also === 'everything') return [[]]
  return [...[tag, ...also].map((group) => [group]), ...OVERVIEW_KEYS]
}
