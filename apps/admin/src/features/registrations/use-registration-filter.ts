import { useParams } from 'react-router'
import { language } from '../../components/language/language'
import { useSearch } from '../../components/lists/use-search'
import { readFilter } from '../../subjects/registrations/schema'
import type { ShownList } from '../../subjects/registrations/schema'

/**
 * Returns filters and order of the address. The meeting is part of the path or a query parameter;
 * countries are sorted in the language of the dashboard.
 */
export function useRegistrationFilter(): ShownList {
  const { slug } = useParams()
  const filter = readFilter(useSearch().search)
  return {
    ...filter,
    ...(filter.sort === 'country' && { language }),
    ...(slug !== undefined && { meeting: slug }),
  }
}
