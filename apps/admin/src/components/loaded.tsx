import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemNotice } from './problem-notice'
import { say } from './say'

interface LoadedProps<Answer> {
  readonly query: UseQueryResult<Answer>
  readonly children: (answer: Answer) => ReactNode
}

/** What was asked for, once it is here; before that, that it is on its way or why it is not. */
export function Loaded<Answer>({ query, children }: LoadedProps<Answer>) {
  const { data, error, refetch } = query
  if (data !== undefined) return children(data)
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />
  return (
    <p className="soft" aria-busy="true">
      {say('state.loading')}
    </p>
  )
}
