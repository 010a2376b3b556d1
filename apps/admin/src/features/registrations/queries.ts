import { useQuery } from '@tanstack/react-query'
import { everyItem } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import type { MeetingSummary } from '@u4ssc/client/meetings'
import type { RegistrationFilter } from '@u4ssc/client/registrations'
import { useClient } from '../../components/api/client'
import { isProblem } from '../../components/feedback/describe-error'
import { useGuarded } from '../../components/api/use-guarded'
import { useAccess } from '../../components/layout/use-role'
import { usePages } from '../../components/lists/use-pages'
import { decideAll } from './decide-all'

export const registrationsKey = ['registrations']
export const settingsKey = (meeting: string) => ['registration-settings', meeting]

/** Loads the filtered registrations, newest first, in pages. */
export function useRegistrationPages(filter: RegistrationFilter) {
  const client = useClient()
  return usePages([...registrationsKey, filter], (from) =>
    client.registrations.list({ ...filter, ...from }),
  )
}

/** Loads a registration with its notes, history and possible duplicates. */
export function useRegistrationDetail(id: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...registrationsKey, 'one', id],
    queryFn: async () => (await guarded(() => client.registrations.get(id))) ?? null,
  })
}

/** Counts the registrations of a meeting by state. */
export function useRegistrationCounts(meeting: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...registrationsKey, 'counts', meeting],
    queryFn: () => guarded(() => client.registrations.count({ meeting })),
  })
}

/** Loads every published meeting that the role reaches. */
export function useMeetings() {
  const client = useClient()
  const limit = useAccess()?.meetings ?? null
  return useQuery({
    queryKey: ['meetings'],
    queryFn: () => listAllMeetings(client),
    select: (meetings) =>
      limit === null ? meetings : meetings.filter(({ slug }) => limit.includes(slug)),
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

export const visaRequestsKey = (meeting: string) => ['visa-requests', meeting]

export function useVisaRequests(meeting: string) {
  const client = useClient()
  return useQuery({
    queryKey: visaRequestsKey(meeting),
    queryFn: () => client.visaRequests.list(meeting),
  })
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
    queryKey: settingsKey(slug),
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
    queryKey: [...settingsKey(slug), 'form'],
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
