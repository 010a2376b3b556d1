import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { NoticeAudience, NoticePreviewQuery, NoticeState } from '@u4ssc/client/emails'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'
import { usePages } from '../../components/lists/use-pages'
import { meetingDocumentsKey } from '../meetings/queries'

export const noticesKey = ['notices']
export const contactsKey = (meeting: string) => ['speaker-contacts', meeting]

interface NoticeFilter {
  readonly meeting?: string | undefined
  readonly state?: NoticeState | undefined
}

/** Loads the notices, newest first, in pages. */
export function useNoticePages(filter: NoticeFilter) {
  const client = useClient()
  return usePages([...noticesKey, 'pages', filter], (from) =>
    client.notices.list({ ...filter, ...from }),
  )
}

/** Polling interval while emails of a notice are being sent. */
const POLL_INTERVAL_MS = 3_000

/** Loads a notice and polls while its emails are being sent; `null` if it does not exist. */
export function useNotice(id: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...noticesKey, 'one', id],
    queryFn: async () => (await guarded(() => client.notices.get(id))) ?? null,
    refetchInterval: ({ state }) => (state.data?.delivery.queued ? POLL_INTERVAL_MS : false),
  })
}

/** Counts the people of an audience, saved or not. */
export function useAudienceCount(meeting: string, audience: NoticeAudience) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: ['audience', meeting, audience],
    queryFn: () => guarded(() => client.notices.countAudience({ meeting, audience })),
    placeholderData: keepPreviousData,
  })
}

/**
 * Loads the preview of the saved notice. `version` is part of the key, so that each change reloads
 * it.
 */
export function useNoticePreview(id: string, version: number, query: NoticePreviewQuery) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...noticesKey, 'preview', id, version, query],
    queryFn: () => guarded(() => client.notices.preview(id, query)),
    placeholderData: keepPreviousData,
  })
}

/** Loads the speakers of a meeting with their email addresses. */
export function useSpeakerContacts(meeting: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: contactsKey(meeting),
    queryFn: async () => {
      const [published, contacts] = await Promise.all([
        client.meetings.get(meeting),
        guarded(() => client.speakers.contacts.get(meeting)),
      ])
      return { speakers: published?.meeting.speakers ?? [], items: contacts?.items ?? [] }
    },
  })
}

/** Loads the approved documents of a meeting, if the role includes them. */
export function useDocumentsToAttach(meeting: string, isAllowed: boolean) {
  const client = useClient()
  const guarded = useGuarded()
  const { data } = useQuery({
    queryKey: [...meetingDocumentsKey, 'to-attach', meeting],
    enabled: isAllowed,
    queryFn: () => guarded(() => client.documents.list({ meeting, state: 'approved' })),
  })
  return data?.items ?? []
}
