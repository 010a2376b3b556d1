import type { MeetingInvitationRequest } from '@u4ssc/client'
import { useAct } from '../../components/api/use-act'
import type { ListImportRequest } from '../../components/lists/list-import'
import { guestsKey } from './queries'

export function useInviteGuest() {
  return useAct(
    (client, request: MeetingInvitationRequest) => client.inviteToMeeting(request),
    guestsKey,
  )
}

export function useRevokeGuest() {
  return useAct((client, id: string) => client.revokeMeetingInvitation(id), guestsKey)
}

/** Checks a list of people or invites them. */
export function useImportGuests(meeting: string) {
  return useAct(
    (client, order: ListImportRequest) => client.importMeetingInvitations({ meeting, ...order }),
    guestsKey,
  )
}
