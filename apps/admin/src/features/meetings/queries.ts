import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'
import { usePages } from '../../components/lists/use-pages'
import { draftsKey } from '../circulars/queries'
import type { PreviousMeeting } from './convening/previous-meeting'

export const meetingsKey = ['Meetings']

/** Loads a published meeting; `null` if it does not exist. Without a slug, no request is made. */
export function useMeeting(slug: string) {
  const client = useClient()
  return useQuery({
    queryKey: [...meetingsKey, 'one', slug],
    queryFn: async () => (await client.meetings.get(slug)) ?? null,
    enabled: slug !== '',
  })
}

/**
 * Loads a published meeting with its circular as the template of a new meeting; `null` if it does
 * not exist.
 */
export function usePreviousMeeting(slug: string) {
  const client = useClient()
  return useQuery({
    queryKey: [...meetingsKey, 'previous', slug],
    queryFn: async (): Promise<PreviousMeeting | null> => {
      const published = await client.meetings.get(slug)
      const letter = published?.letter && (await client.circulars.get(published.letter.id))
      return published && letter ? { published, letter } : null
    },
  })
}

/** Loads the open drafts of all meetings or of one, newest first. */
export function useOpenDrafts(meeting?: string, isWanted = true) {
  const client = useClient()
  const filter = { status: 'open', ...(meeting === undefined ? {} : { meeting }) } as const
  return usePages(
    [...draftsKey, 'pages', filter],
    (from) => client.drafts.list({ ...filter, ...from }),
    isWanted,
  )
}

/** Loads the unexplained differences between open drafts and their circulars. */
export function useOpenDrift(meeting?: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...draftsKey, 'drift', meeting],
    queryFn: () => guarded(() => client.drafts.listDrift(meeting === undefined ? {} : { meeting })),
  })
}

/**
 * Loads a published version with the notes on its differences from the circulars; `null` if it does
 * not exist.
 */
export function useRelease(slug: string, number: number) {
  const client = useClient()
  return useQuery({
    queryKey: [...meetingsKey, 'release', slug, number],
    queryFn: async () => (await client.meetings.releases.get(slug, number)) ?? null,
  })
}

export function useReleasePages(slug: string) {
  const client = useClient()
  return usePages([...meetingsKey, 'releases', slug], (from) =>
    client.meetings.releases.list(slug, from),
  )
}

/** Loads the changes between two published versions; `null` if one does not exist. */
export function useComparison(slug: string, before: number, after: number) {
  const client = useClient()
  return useQuery({
    queryKey: [...meetingsKey, 'compared', slug, before, after],
    queryFn: async () => (await client.meetings.releases.compare(slug, before, after)) ?? null,
  })
}
