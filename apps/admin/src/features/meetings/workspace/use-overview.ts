import { useQuery } from '@tanstack/react-query'
import type { MeetingOverview } from '@u4ssc/client/platform'
import { useClient } from '../../../components/api/client'
import { overviewKey } from '../../../components/api/overview-key'
import { useGuarded } from '../../../components/api/use-guarded'

/** Loads the meetings with open tasks and the next dates. */
export function useOverview() {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: overviewKey,
    queryFn: () => guarded(() => client.overview.get()),
  })
}

/** Returns the open tasks and numbers of one meeting; `undefined` if they are not loaded. */
export function useMeetingOverview(slug: string): MeetingOverview | undefined {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...overviewKey, slug],
    queryFn: () => guarded(() => client.overview.getMeeting(slug)),
    enabled: slug !== '',
  }).data
}
