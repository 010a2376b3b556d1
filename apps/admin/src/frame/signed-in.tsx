import type { ReactNode } from 'react'
import { Navigate, useLocation } from 'react-router'
import { usePerson } from '../components/api/session'
import type { ReturnState } from '../components/api/session'
import { Loading } from '../components/feedback/loading'

/** Shows its pages to a signed-in person. An unreachable server signs nobody out. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const { pathname, search } = useLocation()
  // Not `isPending`, which is true again when a page asks again after an error
  const { data: person, isFetched } = usePerson()
  if (!isFetched) return <Loading />
  if (person === null)
    return (
      <Navigate to="/login" replace state={{ from: pathname + search } satisfies ReturnState} />
    )
  return children
}
