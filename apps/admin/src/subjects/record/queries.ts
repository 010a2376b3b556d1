import { useQuery } from '@tanstack/react-query'
import { meetings, proceedings } from '@u4ssc/client/contract'
import type { Proceedings, PublishedMeeting } from '@u4ssc/client/meetings'
import { useFindIf, useQueryOptions } from '../../components/api/operations'

/** Loads what closing the proceedings would record; `null` if the meeting does not exist. */
export function useProceedingsDesk(slug: string) {
  return useQuery({ ...useQueryOptions().find(proceedings.preview, slug), staleTime: 0 })
}

/** Returns the current closing of a meeting; `null` if there is none or it is not loaded. */
export function useClosing(slug: string): Proceedings | null {
  const { data } = useFindIf(slug !== '', meetings.get, slug)
  return data ? closingOf(data) : null
}

export function closingOf(meeting: PublishedMeeting): Proceedings | null {
  return meeting.proceedings.find(({ reopened }) => reopened === null) ?? null
}
