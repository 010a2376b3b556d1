import { OrganizationFilterSchema } from '@u4ssc/client/organizations'
import * as z from 'zod'

const { q, country, kind, on } = OrganizationFilterSchema.shape

/** Filter in the query parameters. Invalid values are ignored. */
export const FilterSchema = z.object({
  q: q.catch(undefined),
  country: country.catch(undefined),
  kind: kind.catch(undefined),
  on: on.catch(undefined),
})
