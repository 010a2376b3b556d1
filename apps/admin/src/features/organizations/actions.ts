import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Client } from '@u4ssc/client'
import type {
  OrganizationChange,
  OrganizationCreation,
  OrganizationEntry,
  OrganizationMerger,
} from '@u4ssc/client/organizations'
import { useClient } from '../../components/api/client'
import { useAct } from '../../components/api/use-act'
import type { ListImportRequest } from '../../components/lists/list-import'
import { organizationKey, organizationsKey } from './queries'

/** Returns a mutation on an organization that caches the response and refreshes all lists. */
function useMutationOf<Order>(act: (client: Client, order: Order) => Promise<OrganizationEntry>) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (order: Order) => act(client, order),
    onSuccess: async (entry) => {
      await cache.invalidateQueries({ queryKey: organizationsKey, refetchType: 'none' })
      cache.setQueryData(organizationKey(entry.code), entry)
    },
  })
}

export function useCreateOrganization() {
  return useMutationOf((client, order: OrganizationCreation) => client.organizations.create(order))
}

export function useChangeOrganization(code: string) {
  return useMutationOf((client, change: OrganizationChange) =>
    client.organizations.update(code, change),
  )
}

export function useMergeOrganizations(code: string) {
  return useMutationOf((client, merger: OrganizationMerger) =>
    client.organizations.merge(code, merger),
  )
}

/** Checks or imports a list of organizations. */
export function useImportOrganizations() {
  return useAct(
    (client, order: ListImportRequest) => client.organizations.import(order),
    organizationsKey,
  )
}
