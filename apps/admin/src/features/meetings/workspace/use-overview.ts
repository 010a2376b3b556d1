import { useQuery } from '@tanstack/react-query'
import type { MeetingOverview } from '@u4ssc/client/platform'
import { useClient } from '../../../components/api/client'
import { overviewKey } from '../../../components/api/overview-key'
import { useGuarded } from '../../../components/api/use-guarded'

/** Loads the open tasks of each meeting and the next dates. */
export function useOverview(isWanted = true) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: overviewKey,
    queryFn: () => guarded(() => client.overview.get()),
    enabled: isWanted,
  })
}

/** Returns the open tasks of one meeting; `undefined` if it has none or they are not loaded. */
export function useMeetingOverview(slug: string): MeetingOverview | undefined {
  return useOverview(slug !== '').data?.meetings.find((one) => one.slug === slug)
}
