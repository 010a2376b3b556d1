import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Draft, PublicationRequest } from '@u4ssc/client/drafts'
import { useClient } from '../../components/api/client'
import { useKeepDraft } from '../circulars/actions'
import { addMeeting } from './add-meeting'

/** Adds a meeting to a circular without one. */
export function useAddMeeting(draft: Draft) {
  const client = useClient()
  const keep = useKeepDraft()
  return useMutation({
    mutationFn: () => client.drafts.update(draft.id, addMeeting(draft)),
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
