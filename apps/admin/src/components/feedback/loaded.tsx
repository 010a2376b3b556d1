import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Loading } from './loading'
import { ProblemNotice } from './problem-notice'
import { Refreshing } from './refreshing'

interface LoadedProps<Answer> {
  readonly query: UseQueryResult<Answer>
  readonly children: (answer: Answer) => ReactNode
  /** Where to go from an error that leaves the page empty. */
  readonly wayOut?: ReactNode
}

/**
 * Shows the data of a query, or its loading state or error. Data that is being refreshed stays
 * visible, with a note if the refresh fails.
 */
export function Loaded<Answer>({ query, children, wayOut }: LoadedProps<Answer>) {
  const { data, error, refetch, isFetching } = query
  const problem = error && <ProblemNotice error={error} retry={() => void refetch()} />
  if (data !== undefined)
    return (
      <>
        <Refreshing when={isFetching} />
        {problem}
        {children(data)}
      </>
    )
  if (problem)
    return (
      <>
        {problem}
        {wayOut}
      </>
    )
  return <Loading />
}
