import { useQuery } from '@tanstack/react-query'
import type { MessageState } from '@u4ssc/client/emails'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'
import { useAccess, useRole } from '../../components/layout/use-role'
import { usePages } from '../../components/lists/use-pages'
import { mayDecideRegistrations } from '../registrations/permissions'

export const messagesKey = ['messages']

interface MessageFilter {
  readonly state?: MessageState | undefined
  readonly meeting?: string | undefined
  readonly notice?: string | undefined
  readonly q?: string | undefined
}

/** Loads the outbox, newest first, in pages. */
export function useMessagePages(filter: MessageFilter) {
  const client = useClient()
  return usePages([...messagesKey, 'pages', filter], (from) =>
    client.emails.list({ ...filter, ...from }),
  )
}

/** Loads whether emails can be sent, and how many are waiting. */
export function useEmailHealth() {
  const client = useClient()
  const guarded = useGuarded()
  const role = useAccess()?.role
  return useQuery({
    queryKey: [...messagesKey, 'health'],
    queryFn: () => guarded(() => client.emails.getHealth()),
    enabled: role !== undefined && role !== 'reader',
  })
}

/** Loads the preview of an email; `null` if its recipient was removed. */
export function useMessagePreview(id: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...messagesKey, 'one', id],
    queryFn: async () => (await guarded(() => client.emails.get(id))) ?? null,
  })
}

/** Number of people offered for a preview. */
const MAX_PREVIEWED = 50

/** Loads the latest registrations of a meeting, if the role includes them. */
export function usePeopleToPreview(meeting: string) {
  const client = useClient()
  const guarded = useGuarded()
  const isAllowed = mayDecideRegistrations(useRole())
  const { data } = useQuery({
    queryKey: ['registrations', 'to-preview', meeting],
    enabled: isAllowed,
    queryFn: () => guarded(() => client.registrations.list({ meeting, limit: MAX_PREVIEWED })),
  })
  return (data?.items ?? []).filter(({ state }) => state !== 'erased')
}
