import { useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Client,
  DelegateCreation,
  DelegationChange,
  DelegationCreation,
  FocalPointInvitation,
} from '@u4ssc/client'
import { useClient } from '../../components/api/client'
import { delegationsKey } from './queries'

/** Returns a mutation on delegations that refreshes every list of them. */
function useMutationOf<Order, Answer>(act: (client: Client, order: Order) => Promise<Answer>) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (order: Order) => act(client, order),
    onSuccess: () => cache.invalidateQueries({ queryKey: delegationsKey }),
  })
}

export function useCreateDelegation() {
  return useMutationOf((client, order: DelegationCreation) => client.createDelegation(order))
}

export function useChangeDelegation(id: string) {
  return useMutationOf((client, change: DelegationChange) => client.changeDelegation(id, change))
}

export function useInviteFocalPoint(id: string) {
  return useMutationOf((client, order: FocalPointInvitation) => client.inviteFocalPoint(id, order))
}

export function useRevokeFocalPoint(id: string) {
  return useMutationOf((client, focalPoint: string) => client.revokeFocalPoint(id, focalPoint))
}

export function useRegisterFor(id: string) {
  return useMutationOf((client, order: DelegateCreation) => client.registerForDelegation(id, order))
}
