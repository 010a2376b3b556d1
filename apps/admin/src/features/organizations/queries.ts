import { useQuery } from '@tanstack/react-query'
import type { OrganizationFilter } from '@u4ssc/client/organizations'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'
import { usePages } from '../../components/lists/use-pages'

export const organizationsKey = ['organizations']
export const organizationKey = (code: string) => [...organizationsKey, 'one', code]

/** Loads the filtered organizations, sorted by name, in pages. */
export function useOrganizationPages(filter: OrganizationFilter) {
  const client = useClient()
  return usePages([...organizationsKey, filter], (from) =>
    client.organizations.list({ ...filter, ...from }),
  )
}

/** Loads one organization; `null` if the code is not used. */
export function useOrganization(code: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: organizationKey(code),
    queryFn: async () => (await guarded(() => client.organizations.get(code))) ?? null,
  })
}
