import { useQuery } from '@tanstack/react-query'
import { everyItem } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import { meetings, registrations } from '@u4ssc/client/contract'
import type { MeetingSummary } from '@u4ssc/client/meetings'
import { useClient } from '../../components/api/client'
import { keyOf } from '../../components/api/key-of'
import { isProblem } from '../../components/feedback/describe-error'
import { useGuarded } from '../../components/api/use-guarded'
import { useAccess } from '../../components/layout/use-role'
import { decideAll } from './decide-all'

export const registrationsKey = [registrations.list.tag]

/** Loads every published meeting that the role reaches. */
export function useMeetings() {
  const client = useClient()
  const limit = useAccess()?.meetings ?? null
  return useQuery({
    queryKey: [meetings.list.tag],
    queryFn: () => listAllMeetings(client),
    select: (all) => (limit === null ? all : all.filter(({ slug }) => limit.includes(slug))),
  })
}

/** Returns a function that names a meeting by its title. A withdrawn one keeps its address. */
export function useMeetingName(): (slug: string) => string {
  const { data, isPending } = useMeetings()
  return (slug) => {
    const found = data?.find((one) => one.slug === slug)?.meeting
    return found?.shortTitle ?? found?.title ?? (isPending ? '…' : slug)
  }
}

async function listAllMeetings(client: Client): Promise<readonly MeetingSummary[]> {
  const meetings: MeetingSummary[] = []
  for await (const meeting of everyItem(client.meetings.list, { limit: 500 }))
    meetings.push(meeting)
  return meetings
}

/** Loads a meeting with its registration settings; `null` if either does not exist. */
export function useRegistrationSettings(slug: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: keyOf(registrations.settings.get, slug),
    queryFn: async () => {
      const [meeting, settings] = await Promise.all([
        client.meetings.get(slug),
        guarded(() => unlessClosed(() => client.registrations.settings.get(slug))),
      ])
      return { meeting: meeting ?? null, settings: settings ?? null }
    },
  })
}

/** Loads the public registration form of a meeting; `null` if registration is not set up. */
export function useRegistrationForm(slug: string) {
  const client = useClient()
  return useQuery({
    queryKey: keyOf(registrations.form.get, slug),
    queryFn: async () => (await unlessClosed(() => client.registrations.form.get(slug))) ?? null,
  })
}

async function unlessClosed<Answer>(
  ask: () => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (isProblem(error, 'registration-closed')) return undefined
    throw error
  }
}

/** Loads what an approval would do, without doing it. */
export function useApprovalPreview(ids: readonly string[]) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    // Not below the registrations, which every decision loads again
    queryKey: ['approval-preview', ids],
    gcTime: 0,
    queryFn: () => guarded(() => decideAll(client, { ids, decision: 'approve', isPreview: true })),
  })
}
