import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Draft, PublicationRequest } from '@u4ssc/client/drafts'
import { useClient } from '../../components/api/client'
import { useKeepDraft } from '../circulars/actions'
import { addMeeting } from './add-meeting'

/** Adds a meeting to a circular that lacks one, and settles the diagnostic about it, if any. */
export function useAddMeeting(draft: Draft) {
  const client = useClient()
  const keep = useKeepDraft()
  return useMutation({
    mutationFn: (diagnostic: number | null) =>
      client.drafts.update(draft.id, addMeeting(draft, diagnostic)),
    onSuccess: keep,
  })
}

/** Publishes exactly what was reviewed. */
export function usePublish(id: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (request: PublicationRequest) => client.drafts.publish(id, request),
    // Published content appears on most pages. After a refusal, the page compares the reviews first.
    onSuccess: () => cache.invalidateQueries(),
  })
}
