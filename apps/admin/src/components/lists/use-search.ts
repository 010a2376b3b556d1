import { useLocation, useNavigate } from 'react-admin'

/** Returns the query parameters of the address, so that a filtered list can be shared. */
export function useSearch() {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  return {
    search: Object.fromEntries(new URLSearchParams(search)),
    setSearch: (values: Readonly<Record<string, string>>) => {
      const given = Object.entries(values).filter(([, value]) => value !== '')
      navigate(`${pathname}?${new URLSearchParams(given)}`, { replace: true })
    },
  }
}
