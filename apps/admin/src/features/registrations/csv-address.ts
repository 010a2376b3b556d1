import type { RegistrationFilter } from '@u4ssc/client'

/** Where the API gives the registrations of a filter as CSV, to whoever is signed in. */
export function csvAddress(filter: RegistrationFilter): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined) query.set(name, value)
  return `/v1/registrations.csv?${query}`
}
