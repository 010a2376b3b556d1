import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call, documents, notices, speakers } from '@u4ssc/client/contract'
import type { NoticeAudience } from '@u4ssc/client/emails'
import { useClient } from '../../components/api/client'
import { useConnection } from '../../components/api/connection'
import { keyOf } from '../../components/api/key-of'
import { useQueryOptions } from '../../components/api/operations'
import { useGuarded } from '../../components/api/use-guarded'

/** Polling interval while emails of a notice are being sent. */
const POLL_INTERVAL_MS = 3_000

/** Loads a notice and polls while its emails are being sent; `null` if it does not exist. */
export function useNotice(id: string) {
  return useQuery({
    ...useQueryOptions().find(notices.get, id),
    refetchInterval: ({ state }) => (state.data?.delivery.queued ? POLL_INTERVAL_MS : false),
  })
}

/** Counts the people of an audience, saved or not. */
export function useAudienceCount(meeting: string, audience: NoticeAudience) {
  return useQuery({
    ...useQueryOptions().read(notices.countAudience, { meeting, audience }),
    placeholderData: keepPreviousData,
  })
}

/** Loads the speakers of a meeting with their email addresses. */
export function useSpeakerContacts(meeting: string) {
  const client = useClient()
  const connection = useConnection()
  const guarded = useGuarded()
  return useQuery({
    queryKey: keyOf(speakers.contacts.get, meeting),
    queryFn: async () => {
      const [published, contacts] = await Promise.all([
        client.meetings.get(meeting),
        guarded(() => call(connection, speakers.contacts.get, meeting)),
      ])
      return { speakers: published?.meeting.speakers ?? [], items: contacts?.items ?? [] }
    },
  })
}

/** Loads the approved documents of a meeting, if the role includes them. */
export function useDocumentsToAttach(meeting: string, isAllowed: boolean) {
  const { data } = useQuery({
    ...useQueryOptions().read(documents.list, { meeting, state: 'approved' }),
    enabled: isAllowed,
  })
  return data?.items ?? []
}
