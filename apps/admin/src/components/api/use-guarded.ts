import { useCallback } from 'react'
import { isSignedOut, useLeave } from './session'

/** Returns a function that calls the API and opens the sign-in page if the session has ended. */
export function useGuarded() {
  const leave = useLeave()
  return useCallback(
    async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
      try {
        return await call()
      } catch (error) {
        if (isSignedOut(error)) leave()
        throw error
      }
    },
    [leave],
  )
}
