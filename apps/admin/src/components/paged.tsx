import type { ReactNode } from 'react'
import { ProblemNotice } from './problem-notice'
import { Refreshing } from './refreshing'
import { say } from './say'
import type { Pages } from './use-pages'

interface PagedProps<Item> {
  readonly pages: Pages<Item>
  /** Text of the empty state. */
  readonly none: string
  readonly children: (items: readonly Item[]) => ReactNode
}

/** Shows a paged list in each state: loading, error, empty, loaded, refreshing, more to load. */
export function Paged<Item>({ pages, none, children }: PagedProps<Item>) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = pages
  const problem = error && <ProblemNotice error={error} retry={() => void refetch()} />
  if (!data)
    return (
      problem ?? (
        <p className="soft" aria-busy="true">
          {say('circulars.state-loading')}
        </p>
      )
    )
  const items = data.pages.flatMap((page) => page.items)
  return (
    <>
      <Refreshing when={pages.isRefetching} />
      {problem}
      {items.length === 0 ? <p className="empty">{none}</p> : children(items)}
      {hasNextPage && (
        <button
          type="button"
          className="button quiet more"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {say('action.showMore')}
        </button>
      )}
    </>
  )
}
