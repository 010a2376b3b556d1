import { meetings } from '@u4ssc/client/contract'
import { useQuery } from '@tanstack/react-query'
import type { MeetingDocumentQuery } from '@u4ssc/client/documents'
import { useClient } from '../../components/api/client'
import { keyOf } from '../../components/api/key-of'
import { useGuarded } from '../../components/api/use-guarded'
import type { PreviousMeeting } from './convening/previous-meeting'

export const meetingsKey = ['meetings']

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

/** Query key of everything about speaker pages. */
export const speakerPagesKey = [...meetingsKey, 'speaker-pages']

/** Loads the speakers of a meeting who have a speaker page, with their submissions. */
export function useSpeakerInvitations(slug: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...speakerPagesKey, 'of', slug],
    queryFn: () => guarded(() => client.speakers.list({ meeting: slug })),
  })
}

export const meetingDocumentsKey = [...meetingsKey, 'documents']

/** Loads the uploaded documents of one meeting or of all, with their approval. */
export function useMeetingDocuments(query: MeetingDocumentQuery) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...meetingDocumentsKey, query],
    queryFn: () => guarded(() => client.documents.list(query)),
  })
}
