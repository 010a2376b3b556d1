import type {
  DelegateCreation,
  DelegationChange,
  DelegationCreation,
  FocalPointInvitation,
} from '@u4ssc/client/delegations'
import { useAct } from '../../components/api/use-act'
import { delegationsKey } from './queries'

export function useCreateDelegation() {
  return useAct(
    (client, order: DelegationCreation) => client.delegations.create(order),
    delegationsKey,
  )
}

export function useChangeDelegation(id: string) {
  return useAct(
    (client, change: DelegationChange) => client.delegations.update(id, change),
    delegationsKey,
  )
}

export function useInviteFocalPoint(id: string) {
  return useAct(
    (client, order: FocalPointInvitation) => client.delegations.focalPoints.create(id, order),
    delegationsKey,
  )
}

export function useRevokeFocalPoint(id: string) {
  return useAct(
    (client, focalPoint: string) => client.delegations.focalPoints.delete(id, focalPoint),
    delegationsKey,
  )
}

export function useRegisterFor(id: string) {
  return useAct(
    (client, order: DelegateCreation) => client.delegations.register(id, order),
    delegationsKey,
  )
}
