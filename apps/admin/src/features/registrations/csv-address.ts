import type { RegistrationFilter } from '@u4ssc/client'

/** Returns the API address of the filtered registrations as CSV. */
export function csvAddress(filter: RegistrationFilter): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined) query.set(name, value)
  return `/v1/registrations.csv?${query}`
}
