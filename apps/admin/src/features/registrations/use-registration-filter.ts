import { useParams } from 'react-admin'
import type { RegistrationFilter } from '@u4ssc/client/registrations'
import { useSearch } from '../../components/lists/use-search'
import { readFilter } from './schema'

/** Returns the filter of the address. The meeting is part of the path or a query parameter. */
export function useRegistrationFilter(): RegistrationFilter {
  const { slug } = useParams()
  const filter = readFilter(useSearch().search)
  return slug === undefined ? filter : { ...filter, meeting: slug }
}
