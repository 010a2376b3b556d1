import { useClient } from '../../components/client'
import { usePages } from '../../components/use-pages'

export const guestsKey = ['meeting-invitations']

/** Who is invited to a meeting, the newest first, page after page. */
export function useGuestPages(meeting: string, q: string | undefined) {
  const client = useClient()
  return usePages([...guestsKey, meeting, q ?? ''], (from) =>
    client.listMeetingInvitations({ meeting, q, ...from }),
  )
}
