import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemNotice } from './problem-notice'
import { Renewing } from './renewing'
import { say } from './say'

interface LoadedProps<Answer> {
  readonly query: UseQueryResult<Answer>
  readonly children: (answer: Answer) => ReactNode
}

/**
 * What was asked for, once it is here; before that, that it is on its way or why it is not. What is
 * here from before says when it is being renewed, and when that did not succeed.
 */
export function Loaded<Answer>({ query, children }: LoadedProps<Answer>) {
  const { data, error, refetch, isFetching } = query
  const problem = error && <ProblemNotice error={error} retry={() => void refetch()} />
  if (data !== undefined)
    return (
      <>
        <Renewing when={isFetching} />
        {problem}
        {children(data)}
      </>
    )
  if (problem) return problem
  return (
    <p className="soft" aria-busy="true">
      {say('circulars.state-loading')}
    </p>
  )
}
