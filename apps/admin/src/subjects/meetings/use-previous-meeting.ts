import { meetings } from '@u4ssc/client/contract'
import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { keyOf } from '../../components/api/key-of'
import type { PreviousMeeting } from './previous-meeting'

/**
 * Loads a published meeting with its circular as the template of a new meeting; `null` if it does
 * not exist.
 */
export function usePreviousMeeting(slug: string) {
  const client = useClient()
  return useQuery({
    queryKey: keyOf(meetings.get, slug, 'previous'),
    queryFn: async (): Promise<PreviousMeeting | null> => {
      const published = await client.meetings.get(slug)
      const letter = published?.letter && (await client.circulars.get(published.letter.id))
      return published && letter ? { published, letter } : null
    },
  })
}
