import { useQuery } from '@tanstack/react-query'
import type { MeetingDocumentQuery } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { useGuarded } from '../../components/use-guarded'
import { usePages } from '../../components/use-pages'
import { draftsKey } from '../circulars/queries'
import type { PreviousMeeting } from './convening/use-convene'

export const meetingsKey = ['meetings']

/** The published meetings, the latest first, page after page. */
export function useMeetingPages() {
  const client = useClient()
  return usePages([...meetingsKey, 'pages'], (from) => client.listMeetings(from))
}

/** A published meeting; `null` where there is none at this address, nothing asked without one. */
export function useMeeting(slug: string) {
  const client = useClient()
  return useQuery({
    queryKey: [...meetingsKey, 'one', slug],
    queryFn: async () => (await client.findMeeting(slug)) ?? null,
    enabled: slug !== '',
  })
}

/** A published meeting with the letter that convened it, to begin another one with; `null` for none. */
export function usePreviousMeeting(slug: string) {
  const client = useClient()
  return useQuery({
    queryKey: [...meetingsKey, 'previous', slug],
    queryFn: async (): Promise<PreviousMeeting | null> => {
      const published = await client.findMeeting(slug)
      const letter = published?.letter && (await client.findCircular(published.letter.id))
      return published && letter
        ? { published, letter, organizers: published.meeting.organizers }
        : null
    },
  })
}

/** Open drafts of all meetings, or of one, the newest first. */
export function useOpenDrafts(meeting?: string) {
  const client = useClient()
  const filter = { status: 'open', ...(meeting === undefined ? {} : { meeting }) } as const
  return usePages([...draftsKey, 'pages', filter], (from) =>
    client.listDrafts({ ...filter, ...from }),
  )
}

/** Where open drafts, of one meeting or of all, depart from their letters without a note. */
export function useOpenDrift(meeting?: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...draftsKey, 'drift', meeting],
    queryFn: () => guarded(() => client.listOpenDrift(meeting === undefined ? {} : { meeting })),
  })
}

/** One release with the notes on where it departs from its letters; `null` for none. */
export function useRelease(slug: string, number: number) {
  const client = useClient()
  return useQuery({
    queryKey: [...meetingsKey, 'release', slug, number],
    queryFn: async () => (await client.findRelease(slug, number)) ?? null,
  })
}

export function useReleasePages(slug: string) {
  const client = useClient()
  return usePages([...meetingsKey, 'releases', slug], (from) => client.listReleases(slug, from))
}

/** What is otherwise in one release than in another; `null` where one of them is not there. */
export function useComparison(slug: string, before: number, after: number) {
  const client = useClient()
  return useQuery({
    queryKey: [...meetingsKey, 'compared', slug, before, after],
    queryFn: async () => (await client.compareReleases(slug, before, after)) ?? null,
  })
}

/** Of all that is known of the pages of speakers. */
export const speakerPagesKey = [...meetingsKey, 'speaker-pages']

/** The speakers of a meeting who have a page of their own, with what they sent. */
export function useSpeakerInvitations(slug: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...speakerPagesKey, 'of', slug],
    queryFn: () => guarded(() => client.listSpeakerInvitations({ meeting: slug })),
  })
}

/** The speakers of all meetings who sent something that waits to be looked over. */
export function useWaitingSpeakers() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...speakerPagesKey, 'waiting'],
    queryFn: () => guarded(() => client.listSpeakerInvitations({ state: 'waiting' })),
  })
}

export const meetingDocumentsKey = [...meetingsKey, 'documents']

/** The files put to one meeting or to all, and whether they are approved. */
export function useMeetingDocuments(query: MeetingDocumentQuery) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...meetingDocumentsKey, query],
    queryFn: () => guarded(() => client.listMeetingDocuments(query)),
  })
}
