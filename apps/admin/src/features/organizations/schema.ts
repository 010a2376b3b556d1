import { OrganizationFilterSchema } from '@u4ssc/client'
import { z } from 'zod'

const { q, country, kind, on } = OrganizationFilterSchema.shape

/** The filter that an address asks for; what is not a filter there counts for nothing. */
export const FilterSchema = z.object({
  q: q.catch(undefined),
  country: country.catch(undefined),
  kind: kind.catch(undefined),
  on: on.catch(undefined),
})
