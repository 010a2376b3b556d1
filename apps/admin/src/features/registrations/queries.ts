import { useQuery } from '@tanstack/react-query'
import type { Client, MeetingSummary, RegistrationFilter } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { isProblem } from '../../components/describe-error'
import { useGuarded } from '../../components/use-guarded'
import { usePages } from '../../components/use-pages'

export const registrationsKey = ['registrations']
export const settingsKey = (meeting: string) => ['registration-settings', meeting]

/** The registrations that a filter leaves, the newest first, page after page. */
export function useRegistrationPages(filter: RegistrationFilter) {
  const client = useClient()
  return usePages([...registrationsKey, filter], (from) =>
    client.listRegistrations({ ...filter, ...from }),
  )
}

/** Every published meeting, to choose from. */
export function useMeetings() {
  const client = useClient()
  return useQuery({ queryKey: ['meetings'], queryFn: () => listAllMeetings(client) })
}

async function listAllMeetings(client: Client): Promise<readonly MeetingSummary[]> {
  const meetings: MeetingSummary[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Client['listMeetings']>> = await client.listMeetings(
      cursor === null ? { limit: 100 } : { limit: 100, cursor },
    )
    meetings.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return meetings
}

/** The meeting with how people register for it: `null` for no such meeting, or where nobody can yet. */
export function useRegistrationSettings(slug: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: settingsKey(slug),
    queryFn: async () => {
      const [meeting, settings] = await Promise.all([
        client.findMeeting(slug),
        guarded(() => findSettings(client, slug)),
      ])
      return { meeting: meeting ?? null, settings: settings ?? null }
    },
  })
}

async function findSettings(client: Client, slug: string) {
  try {
    return await client.findRegistrationSettings(slug)
  } catch (error) {
    if (isProblem(error, 'registration-closed')) return undefined
    throw error
  }
}
