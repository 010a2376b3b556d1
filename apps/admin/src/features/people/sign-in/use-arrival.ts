import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-admin'

/** Returns a function that opens Home as the person who has just signed in. */
export function useArrival() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return async () => {
    await cache.resetQueries({ queryKey: ['auth'] })
    navigate('/')
  }
}
