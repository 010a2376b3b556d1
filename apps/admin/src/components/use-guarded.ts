import { useCallback } from 'react'
import { useLogoutIfAccessDenied } from 'react-admin'

/** Makes a call of the API, and leads to the sign-in page where the session has ended meanwhile. */
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
