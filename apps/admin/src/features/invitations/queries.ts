import { useClient } from '../../components/api/client'
import { usePages } from '../../components/lists/use-pages'

export const guestsKey = ['meeting-invitations']

/** Loads the invitations to a meeting, newest first, in pages. */
export function useGuestPages(meeting: string, q: string | undefined) {
  const client = useClient()
  return usePages([...guestsKey, meeting, q ?? ''], (from) =>
    client.invitations.list({ meeting, q, ...from }),
  )
}
