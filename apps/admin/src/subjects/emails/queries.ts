import { useQuery } from '@tanstack/react-query'
import { emails, may, registrations } from '@u4ssc/client/contract'
import { useQueryOptions } from '../../components/api/operations'
import { useAccess, useRole } from '../../components/layout/use-role'

/** Loads whether emails can be sent, and how many are waiting. */
export function useEmailHealth() {
  const role = useAccess()?.role
  return useQuery({
    ...useQueryOptions().read(emails.getHealth),
    enabled: may(emails.getHealth, role),
  })
}

/** Number of people offered for a preview. */
const MAX_PREVIEWED = 50

/** Loads the latest registrations of a meeting, if the role includes them. */
export function usePeopleToPreview(meeting: string) {
  const role = useRole()
  const { data } = useQuery({
    ...useQueryOptions().read(registrations.list, { meeting, limit: MAX_PREVIEWED }),
    enabled: may(registrations.list, role),
  })
  return (data?.items ?? []).filter(({ state }) => state !== 'erased')
}
