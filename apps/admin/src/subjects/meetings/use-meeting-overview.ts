import { useQuery } from '@tanstack/react-query'
import { call, overview } from '@u4ssc/client/contract'
import type { MeetingOverview } from '@u4ssc/client/platform'
import { useConnection } from '../../components/api/connection'
import { keyOf } from '../../components/api/key-of'
import { useGuarded } from '../../components/api/use-guarded'

/** Returns the open tasks and numbers of one meeting; `undefined` if they are not loaded. */
export function useMeetingOverview(slug: string): MeetingOverview | undefined {
  const connection = useConnection()
  const guarded = useGuarded()
  return useQuery({
    queryKey: keyOf(overview.getMeeting, slug),
    queryFn: () => guarded(() => call(connection, overview.getMeeting, slug)),
    enabled: slug !== '',
  }).data
}

/** Returns the number of people in a state of registration. */
export function peopleIn({ registrations }: MeetingOverview, state: string): number {
  return registrations?.states.find(({ key }) => key === state)?.people ?? 0
}
