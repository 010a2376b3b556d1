import { useLocation, useParams } from 'react-router'
import { useNavigate } from '../navigation'

/**
 * Returns the query parameters of the address, so that a filtered list can be shared. Below the
 * address of a meeting, the meeting is chosen by the address.
 */
export function useSearch() {
  const { pathname, search } = useLocation()
  const { slug } = useParams()
  const navigate = useNavigate()
  const fixed: Readonly<Record<string, string>> = slug === undefined ? {} : { meeting: slug }
  return {
    search: Object.fromEntries([...new URLSearchParams(search), ...Object.entries(fixed)]),
    setSearch: (values: Readonly<Record<string, string>>) => {
      const given = Object.entries(values).filter(
        ([name, value]) => value !== '' && !Object.hasOwn(fixed, name),
      )
      navigate(`${pathname}?${new URLSearchParams(given)}`, { replace: true })
    },
  }
}
