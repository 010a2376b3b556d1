import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DecisionRequest, Draft, PublicationRequest } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { draftKey, draftsKey } from '../circulars/queries'
import { addMeeting } from './add-meeting'

/** Answers an open issue, or takes the answer back. */
export function useDecide({ id, version }: Pick<Draft, 'id' | 'version'>) {
  const client = useClient()
  const keep = useKeepDraft()
  return useMutation({
    mutationFn: (request: Omit<DecisionRequest, 'version'>) =>
      client.decideIssue(id, { version, ...request }),
    onSuccess: keep,
  })
}

/** Adds a meeting to a circular in which none was found. */
export function useAddMeeting(draft: Draft) {
  const client = useClient()
  const keep = useKeepDraft()
  return useMutation({
    mutationFn: () => client.changeDraft(draft.id, addMeeting(draft)),
    onSuccess: keep,
  })
}

/** Publishes what was reviewed, and nothing else. */
export function usePublish(id: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (request: PublicationRequest) => client.publishDraft(id, request),
    // what is public is in most of what is shown
    onSuccess: () => cache.invalidateQueries(),
  })
}

function useKeepDraft() {
  const cache = useQueryClient()
  return (draft: Draft) => {
    cache.setQueryData(draftKey(draft.id), draft)
    return cache.invalidateQueries({ queryKey: draftsKey })
  }
}
