import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { MeetingInvitationRequest } from '@u4ssc/client'
import { useClient } from '../../components/api/client'
import type { ListImportRequest } from '../../components/lists/list-import'
import { guestsKey } from './queries'

export function useInviteGuest() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (request: MeetingInvitationRequest) => client.inviteToMeeting(request),
    onSuccess: () => cache.invalidateQueries({ queryKey: guestsKey }),
  })
}

export function useRevokeGuest() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.revokeMeetingInvitation(id),
    onSettled: () => cache.invalidateQueries({ queryKey: guestsKey }),
  })
}

/** Checks a list of people or invites them. */
export function useImportGuests(meeting: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (order: ListImportRequest) =>
      client.importMeetingInvitations({ meeting, ...order }),
    onSettled: (_outcome, _error, { dryRun }) =>
      dryRun ? undefined : cache.invalidateQueries({ queryKey: guestsKey }),
  })
}
