import type { ReactNode } from 'react'
import { Loading } from '../feedback/loading'
import { Button } from '../button'
import { ProblemNotice } from '../feedback/problem-notice'
import { Refreshing } from '../feedback/refreshing'
import { say } from '../language/say'
import type { Pages } from './use-pages'

interface PagedProps<Item> {
  readonly pages: Pages<Item>
  /** Text of the empty state of the whole list. */
  readonly none: string
  /** The filters of the list; undefined values are not set. The meeting is a place, not a filter. */
  readonly filter?: Readonly<Record<string, unknown>>
  readonly children: (items: readonly Item[]) => ReactNode
}

/** Shows a paged list in each state: loading, error, empty, loaded, refreshing, more to load. */
export function Paged<Item>({ pages, none, filter = {}, children }: PagedProps<Item>) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = pages
  const problem = error && <ProblemNotice error={error} retry={() => void refetch()} />
  if (!data) return problem ?? <Loading />
  const items = data.pages.flatMap((page) => page.items)
  const isFiltered = Object.entries(filter).some(
    ([name, value]) => name !== 'meeting' && value !== undefined,
  )
  return (
    <>
      <Refreshing when={pages.isRefetching} />
      {problem}
      {items.length === 0 ? (
        <p className="empty">{isFiltered ? say('layout.list-noMatch') : none}</p>
      ) : (
        children(items)
      )}
      {hasNextPage && (
        <Button
          look="quiet"
          className="more"
          busy={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {say('action.showMore')}
        </Button>
      )}
    </>
  )
}
