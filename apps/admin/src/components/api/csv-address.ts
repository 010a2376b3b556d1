/** Returns the API address of a filtered list as CSV. */
export function csvAddress(
  list: 'organizations',
  filter: Readonly<Record<string, string | undefined>>,
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined) query.set(name, value)
  return `/v1/${list}.csv?${query}`
}
