import { useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Client,
  OrganizationChange,
  OrganizationCreation,
  OrganizationEntry,
  OrganizationMerger,
} from '@u4ssc/client'
import { useClient } from '../../components/client'
import type { ListOrder } from '../../components/list-intake'
import { organizationKey, organizationsKey } from './queries'

/** An act on an organization: what the API answers is how it stands, and lists are asked for anew. */
function useAct<Order>(act: (client: Client, order: Order) => Promise<OrganizationEntry>) {
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
  return useAct((client, order: OrganizationCreation) => client.createOrganization(order))
}

export function useChangeOrganization(code: string) {
  return useAct((client, change: OrganizationChange) => client.changeOrganization(code, change))
}

export function useMergeOrganizations(code: string) {
  return useAct((client, merger: OrganizationMerger) => client.mergeOrganizations(code, merger))
}

/** Tells the result of each row of a list, or takes it in. */
export function useImportOrganizations() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (order: ListOrder) => client.importOrganizations(order),
    onSettled: (_outcome, _error, { dryRun }) =>
      dryRun ? undefined : cache.invalidateQueries({ queryKey: organizationsKey }),
  })
}
