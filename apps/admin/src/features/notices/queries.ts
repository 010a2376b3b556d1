import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { NoticeAudience, NoticePreviewQuery, NoticeState } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'
import { usePages } from '../../components/use-pages'

export const noticesKey = ['notices']
export const contactsKey = (meeting: string) => ['speaker-contacts', meeting]

interface NoticeFilter {
  readonly meeting?: string | undefined
  readonly state?: NoticeState | undefined
}

/** Notices, the newest first, page after page. */
export function useNoticePages(filter: NoticeFilter) {
  const client = useClient()
  return usePages([...noticesKey, 'pages', filter], (from) =>
    client.listNotices({ ...filter, ...from }),
  )
}

/** How often it is looked how far the mails of a notice are. */
const ON_THE_WAY_MS = 3_000

/** `null` where there is no such notice. While mails of it are on their way, their count follows. */
export function useNotice(id: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...noticesKey, 'one', id],
    queryFn: async () => (await guarded(() => client.findNotice(id))) ?? null,
    refetchInterval: ({ state }) => (state.data?.delivery.queued ? ON_THE_WAY_MS : false),
  })
}

/** How many people an audience has, also one that is not saved. */
export function useAudienceCount(meeting: string, audience: NoticeAudience) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: ['audience', meeting, audience],
    queryFn: () => guarded(() => client.countAudience({ meeting, audience })),
    placeholderData: keepPreviousData,
  })
}

/** How the saved notice reads; `version` asks anew after each change. */
export function useNoticePreview(id: string, version: number, query: NoticePreviewQuery) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...noticesKey, 'preview', id, version, query],
    queryFn: () => guarded(() => client.previewNotice(id, query)),
    placeholderData: keepPreviousData,
  })
}

/** The delegations of a meeting, for those whose role includes them. */
export function useDelegations(meeting: string, isAllowed: boolean) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: ['delegations', meeting],
    enabled: isAllowed,
    queryFn: () => guarded(() => client.listDelegations(meeting)),
  })
}

/** The speakers of a meeting with where notices reach them. */
export function useSpeakerContacts(meeting: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: contactsKey(meeting),
    queryFn: async () => {
      const [published, contacts] = await Promise.all([
        client.findMeeting(meeting),
        guarded(() => client.findSpeakerContacts(meeting)),
      ])
      return { speakers: published?.meeting.speakers ?? [], items: contacts?.items ?? [] }
    },
  })
}
