import { useCallback } from 'react'
import { useNavigate as useRouterNavigate } from 'react-router'
import type { NavigateOptions } from 'react-router'

/** Returns a function that opens an address of the dashboard. */
export function useNavigate() {
  const navigate = useRouterNavigate()
  return useCallback(
    (to: string, options?: NavigateOptions) => {
      // The promise of the router is fulfilled when the page is there; no caller waits for it
      void navigate(to, options)
    },
    [navigate],
  )
}
