import type { MeetingInvitationRequest } from '@u4ssc/client/invitations'
import { useAct } from '../../components/api/use-act'
import type { ListImportRequest } from '../../components/lists/list-import'
import { guestsKey } from './queries'

export function useInviteGuest() {
  return useAct(
    (client, request: MeetingInvitationRequest) => client.invitations.create(request),
    guestsKey,
  )
}

export function useRevokeGuest() {
  return useAct((client, id: string) => client.invitations.delete(id), guestsKey)
}

/** Emails the invitation again to everyone who has not answered. */
export function useRemindGuests(meeting: string) {
  return useAct((client) => client.invitations.remind(meeting), guestsKey)
}

/** Checks a list of people or invites them. */
export function useImportGuests(meeting: string) {
  return useAct(
    (client, order: ListImportRequest) => client.invitations.import({ meeting, ...order }),
    guestsKey,
  )
}
