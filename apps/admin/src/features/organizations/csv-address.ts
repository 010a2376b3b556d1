import type { OrganizationFilter } from '@u4ssc/client'

/** Returns the API address of the filtered organizations as CSV. */
export function csvAddress(filter: OrganizationFilter): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined) query.set(name, value)
  return `/v1/organizations.csv?${query}`
}
