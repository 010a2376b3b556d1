import type {
  DelegateCreation,
  DelegationChange,
  DelegationCreation,
  FocalPointInvitation,
} from '@u4ssc/client'
import { useAct } from '../../components/api/use-act'
import { delegationsKey } from './queries'

export function useCreateDelegation() {
  return useAct(
    (client, order: DelegationCreation) => client.createDelegation(order),
    delegationsKey,
  )
}

export function useChangeDelegation(id: string) {
  return useAct(
    (client, change: DelegationChange) => client.changeDelegation(id, change),
    delegationsKey,
  )
}

export function useInviteFocalPoint(id: string) {
  return useAct(
    (client, order: FocalPointInvitation) => client.inviteFocalPoint(id, order),
    delegationsKey,
  )
}

export function useRevokeFocalPoint(id: string) {
  return useAct(
    (client, focalPoint: string) => client.revokeFocalPoint(id, focalPoint),
    delegationsKey,
  )
}

export function useRegisterFor(id: string) {
  return useAct(
    (client, order: DelegateCreation) => client.registerForDelegation(id, order),
    delegationsKey,
  )
}
