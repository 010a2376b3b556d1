import { useQuery } from '@tanstack/react-query'
import type { Client } from '@u4ssc/client'
import type { Draft, Review } from '@u4ssc/client/drafts'
import type { Notice } from '@u4ssc/client/emails'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'
import { draftsKey } from '../../subjects/drafts/draft-keys'

/** A draft and its review, of the same moment. */
export interface Publishing {
  readonly draft: Draft
  /** `null` once the draft is published. */
  readonly review: Review | null
}

const publishingKey = (id: string) => [...draftsKey, 'publishing', id]

/** Loads a draft and its review; `null` if the draft does not exist. */
export function usePublishing(id: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: publishingKey(id),
    queryFn: async (): Promise<Publishing | null> => {
      const draft = await guarded(() => client.drafts.get(id))
      if (!draft) return null
      const isOpen = draft.status === 'open'
      return { draft, review: isOpen ? ((await client.drafts.review(id)) ?? null) : null }
    },
    staleTime: 0,
  })
}

/** A notice that awaits approval, and how many people receive it. */
interface WaitingNotice {
  readonly notice: Notice
  readonly people: number
}

/** Loads the notices of these versions that await approval and have recipients. */
export function useReleaseNotices(id: string, meetings: readonly string[], isAllowed: boolean) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...publishingKey(id), 'notices', meetings],
    enabled: isAllowed,
    queryFn: () =>
      guarded(async () => {
        const notices = await Promise.all(meetings.map((one) => findReleaseNotices(client, one)))
        return notices.flat().filter(({ people }) => people > 0)
      }),
  })
}

async function findReleaseNotices(client: Client, meeting: string): Promise<WaitingNotice[]> {
  const { items } = await client.notices.list({ meeting, state: 'drafted' })
  return Promise.all(
    items
      .filter(({ release }) => release !== null)
      .map(async (notice) => {
        const { people } = await client.notices.countAudience({
          meeting,
          audience: notice.audience,
        })
        return { notice, people }
      }),
  )
}
