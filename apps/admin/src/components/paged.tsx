import type { ReactNode } from 'react'
import { ProblemNotice } from './problem-notice'
import { say } from './say'
import type { Pages } from './use-pages'

interface PagedProps<Item> {
  readonly pages: Pages<Item>
  /** Said where there is nothing. */
  readonly none: string
  readonly children: (items: readonly Item[]) => ReactNode
}

/** A list in each of its states: on its way, refused, empty, here, with more to come. */
export function Paged<Item>({ pages, none, children }: PagedProps<Item>) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = pages
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />
  if (!data)
    return (
      <p className="soft" aria-busy="true">
        {say('state.loading')}
      </p>
    )
  const items = data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <p className="empty">{none}</p>
  return (
    <>
      {children(items)}
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
