import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Draft, DraftChange, DraftCreation, PublicationRequest } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { draftKey, draftsKey } from './queries'
import { readLetterFile } from './read-letter-file'

// A session that ended is said where the person is, and leads nowhere: what is typed must not be lost.

export function useImportLetter() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (letter: DraftCreation) => client.createDraft(letter),
    onSuccess: (draft) => {
      cache.setQueryData(draftKey(draft.id), draft)
      return cache.invalidateQueries({ queryKey: [...draftsKey, 'pages'] })
    },
  })
}

export function useReadLetterFile() {
  const client = useClient()
  return useMutation({ mutationFn: (file: File) => readLetterFile(file, client) })
}

/** Saves corrections and acknowledgements. Refused where somebody else saved in between. */
export function useChangeDraft(id: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (change: DraftChange) => client.changeDraft(id, change),
    onSuccess: (draft: Draft) => {
      cache.setQueryData(draftKey(id), draft)
      return cache.invalidateQueries({ queryKey: [...draftsKey, 'pages'] })
    },
  })
}

export function usePublishDraft(draft: Draft) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (request: Omit<PublicationRequest, 'version'>) =>
      client.publishDraft(draft.id, { ...request, version: draft.version }),
    onSuccess: () => cache.invalidateQueries({ queryKey: draftsKey }),
  })
}
