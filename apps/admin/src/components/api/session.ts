import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ProblemError } from '@u4ssc/client'
import type { Person } from '@u4ssc/client/people'
import { useCallback } from 'react'
import { useLocation } from 'react-router'
import { useNavigate } from '../navigation'
import { clearStored } from '../stored'
import { useClient } from './client'

const SESSION = 'session'
const FRESH_MS = 60_000

/** Where sign-in returns to. */
export interface ReturnState {
  readonly from: string
}

/** Loads the signed-in person; null if nobody is. The session is a cookie that scripts cannot read. */
export function usePerson() {
  const client = useClient()
  return useQuery<Person | null>({
    queryKey: [SESSION],
    queryFn: async () => {
      if (!mayBeSignedIn()) return null
      try {
        return await client.account.get()
      } catch (error) {
        if (isSignedOut(error)) return null
        throw error
      }
    },
    // Without a network the answer is an error, not a wait
    ...{ staleTime: FRESH_MS, retry: false, networkMode: 'always' },
  })
}

/** Returns false if no session was started in this browser, or if it has ended: then nobody is asked. */
function mayBeSignedIn(): boolean {
  return document.cookie.split('; ').includes('u4ssc.signed-in=yes')
}

/** Returns true for the answer to a request without a session; a missing permission is another. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 401
}

/** Returns a function that forgets the person and what was loaded, and opens the sign-in page. */
export function useLeave() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  return useCallback(() => {
    navigate('/login', { state: { from: pathname + search } satisfies ReturnState })
    clearStored()
    cache.setQueryData([SESSION], null)
    cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION })
  }, [cache, navigate, pathname, search])
}

/** Returns a function that signs the person out. An unreachable server does not prevent it. */
export function useSignOut() {
  const client = useClient()
  const leave = useLeave()
  return async () => {
    await client.account.signOut().catch(() => undefined)
    leave()
  }
}

/** Returns a function that opens a page as the person who has just signed in. */
export function useArrival() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return async (to = '/') => {
    await cache.resetQueries({ queryKey: [SESSION] })
    navigate(to)
  }
}
