import { useCallback } from 'react'
import { useLogoutIfAccessDenied } from 'react-admin'

/** Returns a function that calls the API and opens the sign-in page if the session has ended. */
export function useGuarded() {
  const logoutIfAccessDenied = useLogoutIfAccessDenied()
  return useCallback(
    async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
      try {
        return await call()
      } catch (error) {
        await logoutIfAccessDenied(error)
        throw error
      }
    },
    [logoutIfAccessDenied],
  )
}
